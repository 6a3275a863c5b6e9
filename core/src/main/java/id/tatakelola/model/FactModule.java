package id.tatakelola.model;

import java.util.List;

/**
 * Fact types that come together (<i>modul jenis fakta</i>). An application brings its own by implementing this and
 * naming the class in {@code META-INF/services/id.tatakelola.model.FactModule}.
 */
public interface FactModule {
    /** The record classes, each implementing {@link Fact}. */
    List<Class<? extends Fact>> factTypes();

    /**
     * The class path resource with the labels of the types, seen from this class: UTF-8, tab separated, a line each of
     * key, Indonesian, English; {@code parameter:KEY} labels a parameter that rules ask for.
     */
    String labels();
}

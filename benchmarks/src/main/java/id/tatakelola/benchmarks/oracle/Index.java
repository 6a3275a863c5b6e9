package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.Fact;
import java.util.function.Function;

/**
 * By what facts of a type are looked up (<i>indeks</i>). A constant of the class that uses it, since a city keeps one hash
 * table for each index object.
 *
 * @param type the fact type
 * @param key the text by which a fact is found
 */
public record Index<F extends Fact>(Class<F> type, Function<F, String> key) {
    /** Two indexes are the same only when they are one object, which makes them cheap keys. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The facts of a city while they are written down; each is named {@code Type/id}. */
final class CityBook {
    private final SortedMap<FactRef, Fact> facts = new TreeMap<>();

    /** Writes down facts that are not there yet. */
    void add(Fact... more) {
        for (Fact fact : more) {
            if (facts.putIfAbsent(FactRef.of(fact), fact) != null) {
                throw new IllegalArgumentException(FactRef.of(fact) + " is given twice.");
            }
        }
    }

    /** Gives one component of a fact another value. */
    void set(String ref, String component, @Nullable Object value) {
        Fact fact = require(ref);
        facts.put(ref(ref), with(fact, component, value));
    }

    /** Crosses a fact out. */
    void remove(String ref) {
        require(ref);
        facts.remove(ref(ref));
    }

    /** Crosses out all facts of a type whose ids are meant. */
    void removeAll(String type, Predicate<String> ids) {
        facts.keySet().removeIf(ref -> ref.type().equals(type) && ids.test(ref.id()));
    }

    private Fact require(String ref) {
        Fact fact = facts.get(ref(ref));
        if (fact == null) {
            throw new IllegalArgumentException("there is no " + ref + " in the city.");
        }
        return fact;
    }

    Collection<Fact> facts() {
        return facts.values();
    }

    static FactRef ref(String written) {
        int slash = written.indexOf('/');
        return new FactRef(written.substring(0, slash), written.substring(slash + 1));
    }

    /** A fact with another value of one component. */
    static Fact with(Fact fact, String component, @Nullable Object value) {
        FactType type = FactTypes.standard().of(fact.getClass());
        if (type.component(component) == null) {
            throw new IllegalArgumentException("`" + type + "` has no component `" + component + "`.");
        }
        @Nullable Object[] values = new @Nullable Object[type.components().size()];
        for (int i = 0; i < values.length; i++) {
            FactComponent at = type.components().get(i);
            values[i] = at.name().equals(component) ? value : at.get(fact);
        }
        return type.create(values);
    }
}

package id.tatakelola.testkit.law;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.random.City;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives every fact of a city another id, and every component that holds an id the new one. */
final class Renaming {
    private static final String MARK = "x-";

    private final FactTypes types;

    Renaming(FactTypes types) {
        this.types = types;
    }

    City renamed(City city) {
        Set<String> ids = city.facts().keySet().stream().map(FactRef::id).collect(Collectors.toSet());
        List<Fact> facts =
                city.facts().values().stream().map(fact -> renamed(fact, ids)).toList();
        return City.of(facts, city.closed(), city.asOf());
    }

    /** A text with the old ids again. */
    static String undone(String text) {
        return text.replace(MARK, "");
    }

    private Fact renamed(Fact fact, Set<String> ids) {
        FactType type = types.of(fact.getClass());
        @Nullable
        Object[] values = type.components().stream()
                .map(c -> c.get(fact))
                .map(value -> value instanceof String text && ids.contains(text) ? MARK + text : value)
                .toArray();
        return type.create(values);
    }
}

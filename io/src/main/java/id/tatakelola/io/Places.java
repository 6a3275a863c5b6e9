package id.tatakelola.io;

import id.tatakelola.io.source.Position;
import id.tatakelola.model.FactRef;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where facts and their components stand in the files. */
public final class Places {
    /** Where a fact stands: by component, or the whole of it for an empty name. */
    interface Place {
        Position of(String component);
    }

    private final Map<FactRef, Place> byFact = new HashMap<>();

    Places() {}

    /** Keeps the first place of a fact. */
    void put(FactRef fact, Place place) {
        byFact.putIfAbsent(fact, place);
    }

    boolean has(FactRef fact) {
        return byFact.containsKey(fact);
    }

    /**
     * Where a component of a fact stands; the fact itself when the component is not written or its name is empty.
     *
     * @return the place, or null when the fact was not read from a file
     */
    public @Nullable Position find(FactRef fact, String component) {
        Place place = byFact.get(fact);
        return place == null ? null : place.of(component);
    }
}

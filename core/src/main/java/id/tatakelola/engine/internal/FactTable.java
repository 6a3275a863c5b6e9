package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of one type in one stage of one check, with hash indexes made when first asked for. */
final class FactTable {
    /** Facts by the value of a component; those whose value is unknown are kept apart and are always candidates. */
    private record Index(Map<Object, List<Fact>> byKey, List<Fact> unknownKey) {}

    private final FactType type;
    private final TreeMap<String, Fact> byId = new TreeMap<>();
    private final SortedSet<Unknown> openBecause;
    private final Ghost ghost = new Ghost(this);
    private final List<Fact> sorted;
    private final Map<String, Index> indexes = new HashMap<>();

    /**
     * A table of facts.
     *
     * @param openBecause why facts of the type may exist that are not in the table; empty when none can
     */
    FactTable(FactType type, Collection<? extends Fact> facts, Collection<Unknown> openBecause) {
        this.type = type;
        facts.forEach(fact -> byId.put(fact.id(), fact));
        this.sorted = List.copyOf(byId.values());
        this.openBecause = new TreeSet<>(openBecause);
    }

    FactType type() {
        return type;
    }

    List<Fact> facts() {
        return sorted;
    }

    boolean isOpen() {
        return !openBecause.isEmpty();
    }

    SortedSet<Unknown> openBecause() {
        return openBecause;
    }

    Ghost ghost() {
        return ghost;
    }

    @Nullable
    Fact find(String id) {
        return byId.get(id);
    }

    boolean isRecorded(Object id) {
        return id instanceof String text && byId.containsKey(text);
    }

    /** The facts whose component may equal a known value: those that do first, then those of unknown value. */
    List<List<Fact>> candidates(FactComponent component, Object value) {
        if (component.name().equals("id")) {
            Fact fact = value instanceof String id ? byId.get(id) : null;
            return fact == null ? List.of() : List.of(List.of(fact));
        }
        Index index = indexes.computeIfAbsent(component.name(), name -> index(component));
        return List.of(index.byKey().getOrDefault(Values.key(value), List.of()), index.unknownKey());
    }

    private Index index(FactComponent component) {
        Index index = new Index(new HashMap<>(), new ArrayList<>());
        for (Fact fact : sorted) {
            Object value = Values.of(component.get(fact));
            if (value == Missing.VALUE) {
                index.unknownKey().add(fact);
            } else {
                index.byKey()
                        .computeIfAbsent(Values.key(value), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        return index;
    }
}

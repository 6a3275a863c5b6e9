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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of one type in one stage of one check, with hash indexes made when first asked for. */
final class FactTable {
    /**
     * Why facts may exist that are not in the table.
     *
     * @param ruleId the rule in doubt that may have derived them; null when the register is open
     * @param because what that rests on
     */
    record Opening(@Nullable String ruleId, Set<Unknown> because) {}

    /** Facts by the value of a component; those whose value is unknown are kept apart and are always candidates. */
    private record Index(Map<Object, List<Fact>> byKey, List<Fact> unknownKey) {}

    private final FactType type;
    private final TreeMap<String, Fact> byId = new TreeMap<>();
    private final List<Ghost> ghosts = new ArrayList<>();
    private final List<Fact> sorted;
    private final Map<String, Index> indexes = new HashMap<>();

    /**
     * A table of facts.
     *
     * @param openings why facts of the type may exist that are not in the table; empty when none can
     */
    FactTable(FactType type, Collection<? extends Fact> facts, Collection<Opening> openings) {
        this.type = type;
        facts.forEach(fact -> byId.put(fact.id(), fact));
        this.sorted = List.copyOf(byId.values());
        for (Opening opening : openings) {
            ghosts.add(new Ghost(this, opening.ruleId(), new TreeSet<>(opening.because())));
        }
    }

    FactType type() {
        return type;
    }

    List<Fact> facts() {
        return sorted;
    }

    boolean isOpen() {
        return !ghosts.isEmpty();
    }

    /** A ghost for each reason why the table is open. */
    List<Ghost> ghosts() {
        return ghosts;
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

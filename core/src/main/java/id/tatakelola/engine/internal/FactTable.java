package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of one type in one stage of one check, with indexes made when first asked for and shared by all rules. */
final class FactTable {
    /**
     * Why facts may exist that are not in the table.
     *
     * @param ruleId the rule in doubt that may have derived them; null when the register is open
     * @param because what that rests on
     */
    record Opening(@Nullable String ruleId, Set<Unknown> because) {}

    private final FactType type;
    private final Fact[] facts;
    private final List<Ghost> ghosts = new ArrayList<>();
    private final Map<String, Index> indexes = new HashMap<>();

    /**
     * A table of facts.
     *
     * @param sorted the facts, sorted by id
     * @param openings why facts of the type may exist that are not in the table; empty when none can
     */
    FactTable(FactType type, Collection<Fact> sorted, Collection<Opening> openings) {
        this.type = type;
        this.facts = sorted.toArray(new Fact[0]);
        for (Opening opening : openings) {
            ghosts.add(new Ghost(this, opening.ruleId(), new TreeSet<>(opening.because())));
        }
    }

    /** Facts sorted by id; of several with one id the last stays. */
    static Collection<Fact> sorted(Collection<? extends Fact> facts) {
        TreeMap<String, Fact> byId = new TreeMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId.values();
    }

    FactType type() {
        return type;
    }

    /** The facts, sorted by id. */
    List<Fact> facts() {
        return Collections.unmodifiableList(Arrays.asList(facts));
    }

    int size() {
        return facts.length;
    }

    Fact fact(int at) {
        return facts[at];
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
        int at = index(type.require("id")).first(id);
        return at == Index.END ? null : facts[at];
    }

    boolean isRecorded(Object id) {
        return id instanceof String text && find(text) != null;
    }

    Index index(FactComponent component) {
        Index index = indexes.get(component.name());
        if (index == null) {
            index = new Index(facts, component);
            indexes.put(component.name(), index);
        }
        return index;
    }
}

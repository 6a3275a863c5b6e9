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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one type in one stage of one check, with indexes made when first asked for and shared by all rules. Each
 * fact has a position. Those of a check are in the order of ids; a live check changes its tables, and then a position may
 * be empty and the order is lost.
 */
final class FactTable {
    /**
     * Why facts may exist that are not in the table.
     *
     * @param ruleId the rule in doubt that may have derived them; null when the register is open
     * @param because what that rests on
     */
    record Opening(@Nullable String ruleId, Set<Unknown> because) {}

    private static final int FEWEST = 8;
    private static final int SAMPLE = 64;

    private final FactType type;
    private final List<Ghost> ghosts = new ArrayList<>(0);
    /** Positions that are empty and may be filled again; only a live check makes any. */
    private final List<Integer> holes = new ArrayList<>(0);

    private @Nullable Fact[] facts;
    private List<Fact> list;
    private int size;
    private final Map<String, Index> indexes = new HashMap<>();
    private final Map<String, Integer> varieties = new HashMap<>();

    /**
     * A table of facts.
     *
     * @param sorted the facts, sorted by id
     * @param openings why facts of the type may exist that are not in the table; empty when none can
     */
    FactTable(FactType type, Collection<Fact> sorted, Collection<Opening> openings) {
        this.type = type;
        this.facts = sorted.toArray(new Fact[0]);
        this.size = facts.length;
        this.list = asList(facts);
        open(openings);
    }

    /** Says anew why facts may exist that are not in the table. */
    void open(Collection<Opening> openings) {
        ghosts.clear();
        for (Opening opening : openings) {
            ghosts.add(new Ghost(this, opening.ruleId(), new TreeSet<>(opening.because())));
        }
    }

    /** Puts a fact in, in place of the one of its id if there is one. */
    void put(Fact fact) {
        int at = position(fact.id());
        if (at != Index.END) {
            replace(at, fact);
            return;
        }
        int free = holes.isEmpty() ? last() : holes.remove(holes.size() - 1);
        facts[free] = fact;
        indexes.values().forEach(index -> index.add(free));
    }

    private void replace(int at, Fact fact) {
        List<Index> moved = new ArrayList<>();
        for (Index index : indexes.values()) {
            if (!index.hasSame(at, fact)) {
                index.remove(at);
                moved.add(index);
            }
        }
        facts[at] = fact;
        moved.forEach(index -> index.add(at));
    }

    /** A new position after all others. */
    private int last() {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, size + size / 2 + FEWEST);
            list = asList(facts);
            indexes.values().forEach(index -> index.extend(facts));
        }
        return size++;
    }

    /** Takes the fact of an id out, if it is there. */
    void remove(String id) {
        int at = position(id);
        if (at != Index.END) {
            indexes.values().forEach(index -> index.remove(at));
            facts[at] = null;
            holes.add(at);
        }
    }

    /** How many facts there are, and how many each index leads to: one number, if all is well. */
    SortedSet<Integer> counts() {
        SortedSet<Integer> counts = new TreeSet<>(Set.of(count()));
        indexes.values().forEach(index -> counts.add(index.count()));
        return counts;
    }

    /** Facts sorted by id; of several with one id the last stays. */
    static Collection<Fact> sorted(Collection<? extends Fact> facts) {
        TreeMap<String, Fact> byId = new TreeMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId.values();
    }

    private static List<Fact> asList(@Nullable Fact[] facts) {
        return Collections.unmodifiableList(Arrays.asList(facts));
    }

    FactType type() {
        return type;
    }

    /** The facts by position: sorted by id, and never null, in the table of a check. */
    List<Fact> facts() {
        return list;
    }

    /** How many positions there are. */
    int size() {
        return size;
    }

    /** How many facts there are. */
    int count() {
        return size - holes.size();
    }

    /** The fact at a position, or null when that is empty. */
    @Nullable
    Fact fact(int at) {
        return facts[at];
    }

    /** Where the fact of an id is, or {@link Index#END} when there is none. */
    int position(String id) {
        return index(type.require("id")).first(id);
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
        int at = position(id);
        return at == Index.END ? null : facts[at];
    }

    boolean isRecorded(Object id) {
        return id instanceof String text && find(text) != null;
    }

    Index index(FactComponent component) {
        Index index = indexes.get(component.name());
        if (index == null) {
            index = new Index(facts, component, variety(component) == SAMPLE ? size : 0);
            indexes.put(component.name(), index);
        }
        return index;
    }

    /**
     * How many different values a component has in a sample of facts: the more, the shorter the chains of an index will be.
     * Tells which index to make, without making any; 0 in a small table, where it does not matter.
     */
    int variety(FactComponent component) {
        return size <= SAMPLE ? 0 : varieties.computeIfAbsent(component.name(), name -> sampled(component));
    }

    private int sampled(FactComponent component) {
        Set<Object> values = new HashSet<>();
        for (int i = 0; i < SAMPLE; i++) {
            Fact fact = facts[(int) ((long) i * size / SAMPLE)];
            Object value = fact == null ? null : component.get(fact);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size();
    }
}

package id.tatakelola.engine.internal;

import com.google.common.collect.Comparators;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the environments that break a rule, or may, say of one subject. */
final class SubjectTally {
    /** The least environment that breaks the rule. */
    record Witness(List<FactRef> matched, Map<String, Object> variables, Map<String, Object> parameters) {}

    private static final Comparator<Iterable<String>> ORDER =
            Comparators.lexicographical(Comparator.<String>naturalOrder());

    private final SortedSet<Unknown> unknowns = new TreeSet<>();
    private final Set<SortedSet<Unknown>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Witness witness;
    private List<String> place = List.of();
    private long witnesses;

    /** Counts an environment that breaks the rule and will not be told. */
    void breaks() {
        witnesses++;
    }

    /**
     * Whether an environment that breaks the rule is the least so far, and so the one to tell.
     *
     * @param at the ids of its facts, or nothing when environments come in their order
     */
    boolean breaks(List<String> at) {
        witnesses++;
        boolean least = witnesses == 1 || ORDER.compare(at, place) < 0;
        place = least ? at : place;
        return least;
    }

    void tell(Witness least) {
        witness = least;
    }

    /** Adds to what the environments that may break the rule rest on. */
    void restsOn(Consumer<Set<Unknown>> own) {
        own.accept(unknowns);
    }

    /** Adds what the environments of many subjects rest on, and which may still grow. */
    void restsOn(SortedSet<Unknown> ofMany) {
        shared.add(ofMany);
    }

    /** What the environments that may break the rule rest on, sorted. */
    List<Unknown> unknowns() {
        if (shared.isEmpty()) {
            return List.copyOf(unknowns);
        }
        Iterator<SortedSet<Unknown>> sets = shared.iterator();
        SortedSet<Unknown> all = new TreeSet<>(sets.next());
        sets.forEachRemaining(all::addAll);
        all.addAll(unknowns);
        return List.copyOf(all);
    }

    /** The least environment that breaks the rule; null when none does or none is to be told. */
    @Nullable
    Witness witness() {
        return witness;
    }

    long witnesses() {
        return witnesses;
    }

    Verdict verdict() {
        return witnesses == 0 ? Verdict.CANNOT_TELL : Verdict.NOT_MET;
    }
}

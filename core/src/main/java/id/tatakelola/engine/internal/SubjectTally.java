package id.tatakelola.engine.internal;

import com.google.common.collect.Comparators;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the environments that break a rule, or may, say of one subject. */
final class SubjectTally {
    /** The least environment that breaks the rule. */
    record Witness(List<FactRef> matched, Map<String, Object> variables, Map<String, Object> parameters) {}

    private static final Comparator<Iterable<String>> ORDER =
            Comparators.lexicographical(Comparator.<String>naturalOrder());

    // most subjects break the rule for certain, and rest on nothing
    private Set<Unknown> unknowns = Set.of();
    private final List<Set<Unknown>> shared = new ArrayList<>(0);
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
        unknowns = unknowns.isEmpty() ? new HashSet<>() : unknowns;
        own.accept(unknowns);
    }

    /** Adds what the environments of many subjects rest on, and which may still grow. */
    @SuppressWarnings("ReferenceEquality") // sets that hold the same now may not do so later
    void restsOn(Set<Unknown> ofMany) {
        if (shared.stream().noneMatch(one -> one == ofMany)) {
            shared.add(ofMany);
        }
    }

    /** What the environments that may break the rule rest on, sorted. */
    List<Unknown> unknowns() {
        Set<Unknown> all = unknowns;
        if (!shared.isEmpty()) {
            all = new HashSet<>(unknowns);
            shared.forEach(all::addAll);
        }
        Unknown[] sorted = all.toArray(new Unknown[0]);
        Arrays.sort(sorted);
        return List.of(sorted);
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

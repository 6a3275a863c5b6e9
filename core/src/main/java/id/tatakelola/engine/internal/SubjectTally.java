package id.tatakelola.engine.internal;

import com.google.common.collect.Comparators;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the environments that break a rule, or may, say of one subject. */
final class SubjectTally {
    /** The least environment that breaks the rule. */
    record Witness(List<FactRef> matched, Map<String, Object> variables, Map<String, Object> parameters) {}

    private static final Comparator<Iterable<String>> ORDER =
            Comparators.lexicographical(Comparator.<String>naturalOrder());

    private final SortedSet<Unknown> unknowns = new TreeSet<>();
    private @Nullable Witness witness;
    private List<String> place = List.of();
    private long witnesses;

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

    /** What the environments that may break the rule rest on. */
    SortedSet<Unknown> unknowns() {
        return unknowns;
    }

    @Nullable
    Witness witness() {
        return witness;
    }

    long witnesses() {
        return witnesses;
    }

    Verdict verdict() {
        return witness == null ? Verdict.CANNOT_TELL : Verdict.NOT_MET;
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the environments seen so far say of one subject. */
final class SubjectTally {
    /** The least environment that breaks the rule. */
    record Witness(List<FactRef> matched, Map<String, Object> variables, Map<String, Object> parameters) {}

    private final SortedSet<Unknown> unknowns = new TreeSet<>();
    private @Nullable Witness witness;
    private long witnesses;
    private boolean doubtful;

    void breaks(Witness next) {
        witnesses++;
        witness = witness == null ? next : witness;
    }

    void mayBreak() {
        doubtful = true;
    }

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
        if (witness != null) {
            return Verdict.NOT_MET;
        }
        return doubtful ? Verdict.CANNOT_TELL : Verdict.MET;
    }
}

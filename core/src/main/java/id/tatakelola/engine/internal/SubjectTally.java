package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the environments that break a rule, or may, say of one subject. */
final class SubjectTally {
    /** The least environment that breaks the rule. */
    record Witness(List<FactRef> matched, Map<String, Object> variables, Map<String, Object> parameters) {}

    private final SortedSet<Unknown> unknowns = new TreeSet<>();
    private @Nullable Witness witness;
    private long witnesses;

    /** Whether an environment that breaks the rule is the first one, and so the one to tell. */
    boolean breaks() {
        witnesses++;
        return witnesses == 1;
    }

    void tell(Witness first) {
        witness = first;
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

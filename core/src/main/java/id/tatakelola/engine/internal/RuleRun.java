package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;

/**
 * All that one rule contributed to a check.
 *
 * @param outcome what it says
 * @param derived the facts it derived, by id
 * @param doubts what its deriving rests on where it is in doubt
 * @param tried how many combinations of facts were tried
 */
record RuleRun(RuleOutcome outcome, SortedMap<String, Fact> derived, Set<Unknown> doubts, long tried) {

    /** A run that derived nothing and is not in doubt whether it might have. */
    static RuleRun of(RuleOutcome outcome, long tried) {
        return new RuleRun(outcome, Collections.emptySortedMap(), Set.of(), tried);
    }
}

package id.tatakelola.cli;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.Severity;

/** Exit statuses of the command. */
final class Status {
    static final int COMPLIANT = 0;
    static final int FINDINGS = 1;
    static final int INCONCLUSIVE = 2;
    static final int USAGE = 64;
    static final int BAD_INPUT = 65;
    static final int INTERNAL = 70;

    private Status() {}

    /** The status of a result: findings of law at or above a severity, else doubt, else compliance. */
    static int of(CheckResult result, Severity failOn) {
        boolean grave = result.outcomes().stream()
                .filter(o -> o.card().basis() == Basis.LAW)
                .filter(o -> o.card().severity().compareTo(failOn) >= 0)
                .anyMatch(o -> o.findings().size() > o.waived());
        if (grave) {
            return FINDINGS;
        }
        boolean doubt = result.outcomes().stream().anyMatch(o -> o.card().basis() == Basis.LAW && o.inDoubt());
        return doubt || result.conclusion() == Conclusion.INCONCLUSIVE ? INCONCLUSIVE : COMPLIANT;
    }
}

package id.tatakelola.engine.result;

import id.tatakelola.engine.rule.Basis;
import java.util.List;

/** Where the city stands as a whole (<i>simpulan</i>). */
public enum Conclusion {
    /** No duty of law is broken, and none is in doubt. */
    COMPLIANT,
    /** A duty of law is broken. */
    NON_COMPLIANT,
    /** No duty of law is known to be broken, but some cannot be told. */
    INCONCLUSIVE;

    /**
     * The conclusion of outcomes. A duty whose register of subjects is open is in doubt too when an unrecorded subject
     * could break it: silence is not compliance.
     */
    public static Conclusion of(List<RuleOutcome> outcomes) {
        boolean inDoubt = false;
        for (RuleOutcome outcome : outcomes) {
            boolean broken = outcome.findings().size() > outcome.waived();
            boolean matters = (broken || outcome.inDoubt()) && outcome.card().basis() == Basis.LAW;
            if (matters && broken) {
                return NON_COMPLIANT;
            }
            inDoubt |= matters;
        }
        return inDoubt ? INCONCLUSIVE : COMPLIANT;
    }
}

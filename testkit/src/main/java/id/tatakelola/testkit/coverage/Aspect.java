package id.tatakelola.testkit.coverage;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.told.Words;

/** What coverage looks at (<i>segi cakupan</i>). */
public enum Aspect {
    /** Each answer that the rule can give: met, not met, cannot tell, out of scope. */
    ANSWER,
    /** Each condition, true and false while the others hold. */
    CONDITION,
    /** Each bound of an order ({@code <}, {@code >=}): what lies exactly on it. */
    BOUND,
    /** The day before, on and after each boundary of the rule and of the parameters it reads. */
    DAY,
    /** A doubt that rests on each component, register and parameter that can be unknown. */
    DOUBT;

    /** The word for several, for reports. */
    public LocalText plural() {
        return Words.say("aspect." + name());
    }
}

package id.tatakelola.testkit.coverage;

/** What coverage looks at (<i>segi cakupan</i>). */
public enum Aspect {
    /** Each answer that the rule can give: met, not met, cannot tell, out of scope. */
    ANSWER("answers"),
    /** Each condition, true and false while the others hold. */
    CONDITION("conditions"),
    /** Each bound of an order ({@code <}, {@code >=}): what lies exactly on it. */
    BOUND("bounds"),
    /** The day before, on and after each boundary of the rule and of the parameters it reads. */
    DAY("days"),
    /** A doubt that rests on each component, register and parameter that can be unknown. */
    DOUBT("doubts");

    private final String plural;

    Aspect(String plural) {
        this.plural = plural;
    }

    /** The word for several, for reports. */
    public String plural() {
        return plural;
    }
}

package id.tatakelola.engine.plan;

/** The pure functions a rule may call; the first operand is what they are called on. */
public enum Function {
    /** {@code validity.covers(day)}: a truth, decided by a known part where one decides. */
    COVERS("covers"),
    /** {@code day.plusDays(n)}. */
    PLUS_DAYS("plusDays"),
    /** {@code day.plusMonths(n)}. */
    PLUS_MONTHS("plusMonths"),
    /** {@code day.plusYears(n)}. */
    PLUS_YEARS("plusYears"),
    /** {@code day.minusDays(n)}. */
    MINUS_DAYS("minusDays"),
    /** {@code day.minusMonths(n)}. */
    MINUS_MONTHS("minusMonths"),
    /** {@code day.minusYears(n)}. */
    MINUS_YEARS("minusYears"),
    /** {@code day.getYear()}. */
    YEAR("getYear"),
    /** {@code decimal.intValueExact()}: fails the rule when the number has a fraction. */
    WHOLE("intValueExact");

    private final String word;

    Function(String word) {
        this.word = word;
    }

    /** The name as written in DRL. */
    public String word() {
        return word;
    }
}

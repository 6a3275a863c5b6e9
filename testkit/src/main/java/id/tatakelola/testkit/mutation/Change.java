package id.tatakelola.testkit.mutation;

/** A sort of change to a rule; each stands for a mistake that an author makes. */
public enum Change {
    /** A test is left out of a pattern, or a part out of {@code a && b}. */
    DROP_TEST,
    /** A whole pattern, {@code not}, {@code exists}, {@code or} or accumulate is left out. */
    DROP_PATTERN,
    /** A test says the opposite. */
    NEGATE,
    /** A bound is taken in or left out: {@code <} becomes {@code <=}. */
    BOUND,
    /** A number is one more or one less. */
    NUMBER,
    /** A day is one later or one earlier: {@code asOf}, or the first or last day in force. */
    DAY,
    /** {@code not} becomes {@code exists}, or the other way round. */
    QUANTIFIER,
    /** One of several alternatives is left out: of {@code in}, of {@code ||}, of {@code or}. */
    ALTERNATIVE,
    /** {@code +} becomes {@code -}, {@code min} becomes {@code max}, or the other way round. */
    CALCULATION,
    /** The values handed to a deriving rule's right-hand side change places. */
    ARGUMENTS,
    /** The evidence wanted is none, a grade weaker or stronger, or a day older or younger. */
    EVIDENCE,
    /** Findings are a degree less grave; the least grave become graver. */
    SEVERITY,
    /** A citation points elsewhere. */
    CITATION
}

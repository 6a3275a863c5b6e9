package id.tatakelola.engine.plan;

/** A comparison; equality for every kind of operand, order for numbers, days, bandwidths and ordered texts. */
public enum Operator {
    /** {@code ==}. */
    EQUAL,
    /** {@code !=}. */
    NOT_EQUAL,
    /** {@code <}. */
    LESS,
    /** {@code <=}. */
    LESS_OR_EQUAL,
    /** {@code >}. */
    GREATER,
    /** {@code >=}. */
    GREATER_OR_EQUAL
}

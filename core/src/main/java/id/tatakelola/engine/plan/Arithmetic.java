package id.tatakelola.engine.plan;

/** An exact operation on numbers; division is not admitted, since it is not exact. */
public enum Arithmetic {
    /** {@code +}. */
    PLUS,
    /** {@code -}. */
    MINUS,
    /** {@code *}. */
    TIMES
}

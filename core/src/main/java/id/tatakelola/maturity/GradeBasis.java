package id.tatakelola.maturity;

/** Which value of the index is held against the bounds of grades (<i>dasar predikat</i>). */
public enum GradeBasis {
    /** The exact value, as in 2024. */
    EXACT,
    /** The value rounded half up to two decimals, as in 2023. */
    ROUNDED
}

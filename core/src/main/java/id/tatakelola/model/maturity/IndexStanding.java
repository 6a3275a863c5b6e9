package id.tatakelola.model.maturity;

/** What makes a value of an index (<i>kedudukan nilai indeks</i>). */
public enum IndexStanding {
    /** An official result. */
    RESULT,
    /** What the city aims at. */
    TARGET
}

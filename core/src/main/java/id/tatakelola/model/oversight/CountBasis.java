package id.tatakelola.model.oversight;

/** What a stated count counts (<i>dasar hitungan</i>). */
public enum CountBasis {
    /** What is in use on the day. */
    IN_USE,
    /** What was ever in use, dead ones included. */
    EVER_USED
}

package id.tatakelola.model.asset;

/** Whether a link works (<i>status sambungan</i>). */
public enum LinkStatus {
    /** <i>Berfungsi</i>. */
    WORKING,
    /** <i>Terganggu</i>. */
    DISTURBED,
    /** <i>Dihentikan</i>. */
    RETIRED
}

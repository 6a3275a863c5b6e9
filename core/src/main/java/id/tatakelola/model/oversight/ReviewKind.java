package id.tatakelola.model.oversight;

/** The kinds of evaluation (<i>jenis evaluasi</i>). */
public enum ReviewKind {
    /** <i>Evaluasi berkala</i>. */
    PERIODIC,
    /** <i>Reviu paruh waktu</i>. */
    MID_TERM,
    /** <i>Reviu tahun terakhir</i>. */
    FINAL,
    /** <i>Evaluasi pasca-implementasi</i>. */
    POST_IMPLEMENTATION
}

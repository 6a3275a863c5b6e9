package id.tatakelola.model.oversight;

/** The kinds of source (<i>jenis sumber</i>). */
public enum SourceKind {
    /** <i>Berita media</i>. */
    PRESS,
    /** <i>Peraturan yang ditetapkan</i>. */
    SIGNED_REGULATION,
    /** <i>Laporan resmi</i>. */
    OFFICIAL_REPORT,
    /** <i>Register</i>. */
    REGISTER,
    /** <i>Data terbuka</i>. */
    OPEN_DATA,
    /** <i>Kunjungan lapangan</i>. */
    FIELD_VISIT
}

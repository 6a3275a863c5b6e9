package id.tatakelola.model.oversight;

/** How far a directive has been followed (<i>keadaan tindak lanjut</i>). */
public enum ProgressState {
    /** <i>Belum dimulai</i>. */
    NOT_STARTED,
    /** <i>Sedang berjalan</i>. */
    UNDER_WAY,
    /** <i>Selesai</i>. */
    DONE
}

package id.tatakelola.model.asset;

/** The life of an application (<i>status aplikasi</i>). */
public enum ApplicationStatus {
    /** <i>Direncanakan</i>. */
    PLANNED,
    /** <i>Dibangun</i>. */
    DEVELOPMENT,
    /** <i>Beroperasi</i>. */
    RUNNING,
    /** <i>Dihentikan</i>. */
    RETIRED
}

package id.tatakelola.model.asset;

/** How far a platform is (<i>kesiapan portal</i>). */
public enum PlatformStatus {
    /** <i>Direncanakan</i>. */
    PLANNED,
    /** <i>Disiapkan</i>: being built. */
    PREPARED,
    /** <i>Beroperasi</i>. */
    OPERATING,
    /** <i>Dihentikan</i>. */
    RETIRED
}

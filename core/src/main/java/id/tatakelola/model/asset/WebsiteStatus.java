package id.tatakelola.model.asset;

/** The life of a website (<i>status situs web</i>). */
public enum WebsiteStatus {
    /** <i>Aktif</i>. */
    ACTIVE,
    /** <i>Tidak dipakai lagi</i>. */
    RETIRED
}

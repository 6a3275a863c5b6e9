package id.tatakelola.model.asset;

/** The two categories of Perpres 95/2018 (<i>aplikasi umum dan aplikasi khusus</i>). */
public enum ApplicationCategory {
    /** <i>Aplikasi umum</i>. */
    GENERAL,
    /** <i>Aplikasi khusus</i>. */
    SPECIAL
}

package id.tatakelola.model.maturity;

/** What a value of an index is about (<i>bagian indeks</i>). */
public enum IndexPart {
    /** The index as a whole. */
    INDEX,
    /** One domain. */
    DOMAIN,
    /** One aspect. */
    ASPECT
}

package id.tatakelola.model.regulation;

/** How far a regulation has come (<i>status peraturan</i>). */
public enum RegulationStatus {
    /** <i>Dirumuskan</i>: the intent is formulated. */
    FORMULATED,
    /** <i>Rancangan</i>: a text exists. */
    DRAFT,
    /** <i>Diharmonisasi</i>. */
    HARMONISED,
    /** <i>Ditetapkan</i>, not yet in force. */
    SIGNED,
    /** <i>Berlaku</i>. */
    IN_FORCE,
    /** <i>Dicabut</i>. */
    REVOKED
}

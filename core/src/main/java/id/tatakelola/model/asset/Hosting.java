package id.tatakelola.model.asset;

/** Where an application runs (<i>tempat pengoperasian</i>). */
public enum Hosting {
    /** <i>Pusat Data Nasional</i>. */
    NATIONAL_DATA_CENTRE,
    /** The city itself. */
    OWN,
    /** A provider in Indonesia. */
    DOMESTIC_PROVIDER,
    /** Outside Indonesia. */
    ABROAD
}

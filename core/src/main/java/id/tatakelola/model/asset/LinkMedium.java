package id.tatakelola.model.asset;

/** The medium of a link (<i>media sambungan</i>). */
public enum LinkMedium {
    /** <i>Serat optik</i>. */
    FIBRE,
    /** <i>Nirkabel</i>. */
    WIRELESS,
    /** Both. */
    FIBRE_AND_WIRELESS
}

package id.tatakelola.model.asset;

/** The qualities a platform is to have (<i>mutu portal</i>), rows S52 to S54 of the city statement of 2019. */
public enum PlatformQualityKind {
    /** <i>Andal</i>. */
    RELIABLE,
    /** <i>Aman</i>. */
    SECURE,
    /** <i>Terjangkau seluruh lapisan masyarakat</i>: the public side, not the network of the government. */
    ACCESSIBLE_TO_ALL
}

package id.tatakelola.model.asset;

/** The kinds of part of a platform (<i>jenis komponen portal</i>), rows S51 and S55 of the city statement of 2019. */
public enum PlatformComponentKind {
    /** <i>Perangkat keras</i>. */
    HARDWARE,
    /** <i>Perangkat lunak</i>. */
    SOFTWARE,
    /** <i>Jaringan komputer</i>. */
    COMPUTER_NETWORK,
    /** <i>Jaringan telekomunikasi</i>. */
    TELECOMMUNICATION_NETWORK
}

package id.tatakelola.model.organization;

/** The kinds of area (<i>wilayah</i>). */
public enum AreaKind {
    /** <i>Kota</i>. */
    CITY,
    /** <i>Kecamatan</i>, a district of the city. */
    KECAMATAN,
    /** <i>Kelurahan</i>, a ward of a district. */
    KELURAHAN
}

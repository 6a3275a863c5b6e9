package id.tatakelola.model.organization;

/** The kinds of unit of a city government (<i>jenis perangkat daerah</i>). */
public enum UnitKind {
    /** <i>Pemerintah kota</i>, the root of all units. */
    CITY_GOVERNMENT,
    /** <i>Sekretariat</i>. */
    SECRETARIAT,
    /** <i>Inspektorat</i>. */
    INSPECTORATE,
    /** <i>Dinas</i>. */
    DEPARTMENT,
    /** <i>Badan</i>. */
    BOARD,
    /** <i>Bidang</i>, a part of another unit. */
    DIVISION,
    /** The office of a <i>kecamatan</i>. */
    KECAMATAN,
    /** The office of a <i>kelurahan</i>. */
    KELURAHAN,
    /** <i>Rumah sakit umum daerah</i>. */
    HOSPITAL,
    /** Any other unit. */
    OTHER
}

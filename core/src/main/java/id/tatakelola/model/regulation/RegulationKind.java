package id.tatakelola.model.regulation;

/** The kinds of regulation (<i>jenis peraturan perundang-undangan</i>). */
public enum RegulationKind {
    /** <i>Undang-undang</i>. */
    STATUTE,
    /** <i>Peraturan pemerintah</i>. */
    GOVERNMENT_REGULATION,
    /** <i>Peraturan presiden</i>. */
    PRESIDENTIAL_REGULATION,
    /** <i>Peraturan menteri</i>. */
    MINISTERIAL_REGULATION,
    /** <i>Peraturan daerah</i>. */
    LOCAL_BYLAW,
    /** <i>Peraturan wali kota</i>. */
    MAYORAL_REGULATION,
    /** <i>Peraturan bupati</i>. */
    REGENT_REGULATION,
    /** <i>Peraturan gubernur</i>. */
    GOVERNOR_REGULATION,
    /** <i>Peraturan badan</i>. */
    AGENCY_REGULATION,
    /** <i>Instruksi presiden</i>. */
    PRESIDENTIAL_INSTRUCTION,
    /** <i>Keputusan</i>. */
    DECREE,
    /** <i>Surat edaran</i>. */
    CIRCULAR
}

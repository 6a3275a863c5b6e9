package id.tatakelola.model.organization;

/** The roles that ICT governance needs (<i>peran</i>). */
public enum RoleKind {
    /** <i>Eksekutif institusi</i>: the mayor. */
    EXECUTIVE,
    /** <i>Sekretaris daerah</i>. */
    REGIONAL_SECRETARY,
    /** The chief information officer; a dated role, never a fixed office. */
    CIO,
    /** <i>Koordinator SPBE</i>, Perpres 95/2018 Pasal 61. */
    SPBE_COORDINATOR,
    /** <i>Komite TIK</i>. */
    ICT_COMMITTEE,
    /** <i>Satuan kerja pengelola TIK</i>. */
    ICT_MANAGEMENT,
    /** <i>Satuan kerja pemilik proses bisnis</i>. */
    PROCESS_OWNER,
    /** <i>Kepala perangkat daerah</i> or head of a part of it. */
    UNIT_HEAD,
    /** <i>Walidata</i>, Perpres 39/2019 Pasal 19. */
    DATA_STEWARD,
    /** <i>Walidata pendukung</i>, Perpres 39/2019 Pasal 21. */
    SUPPORTING_DATA_STEWARD,
    /** <i>Pembina Data</i>, Perpres 39/2019 Pasal 19. */
    DATA_GUIDE,
    /** <i>Produsen Data</i>, Perpres 39/2019 Pasal 19. */
    DATA_PRODUCER
}

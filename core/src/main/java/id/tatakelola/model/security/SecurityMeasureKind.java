package id.tatakelola.model.security;

/** The measures of Perpres 95/2018 Pasal 40 (<i>jenis pengamanan</i>). */
public enum SecurityMeasureKind {
    /** <i>Pencadangan</i>. */
    BACKUP,
    /** <i>Pemulihan</i>. */
    RECOVERY,
    /** <i>Pembatasan akses</i>. */
    ACCESS_RESTRICTION,
    /** <i>Pendeteksian modifikasi</i>. */
    MODIFICATION_DETECTION,
    /** <i>Verifikasi dan validasi</i>. */
    VERIFICATION,
    /** <i>Tanda tangan digital</i>. */
    DIGITAL_SIGNATURE,
    /** <i>Rekam jejak audit</i>. */
    AUDIT_TRAIL
}

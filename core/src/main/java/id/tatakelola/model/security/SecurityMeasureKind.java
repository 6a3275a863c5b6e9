package id.tatakelola.model.security;

/** The kinds of security measure (<i>jenis pengamanan</i>): those of Perpres 95/2018 Pasal 40, and the audit trail. */
public enum SecurityMeasureKind {
    /** <i>Pencadangan</i>, ayat (4). */
    BACKUP,
    /** <i>Pemulihan</i>, ayat (4). */
    RECOVERY,
    /** <i>Pembatasan akses</i>, ayat (2). */
    ACCESS_RESTRICTION,
    /** <i>Pendeteksian modifikasi</i>, ayat (3). */
    MODIFICATION_DETECTION,
    /** <i>Verifikasi dan validasi</i>, ayat (5). */
    VERIFICATION,
    /** <i>Tanda tangan digital</i>, ayat (6). */
    DIGITAL_SIGNATURE,
    /** <i>Rekam jejak audit</i>, PP 71/2019 Pasal 22. */
    AUDIT_TRAIL
}

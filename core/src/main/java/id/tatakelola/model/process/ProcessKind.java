package id.tatakelola.model.process;

/** The five processes of the national guide (<i>proses tata kelola</i>), Permen Kominfo 41/2007 chapter 4. */
public enum ProcessKind {
    /** <i>Perencanaan sistem</i>. */
    PLANNING,
    /** <i>Manajemen belanja</i>. */
    SPENDING,
    /** <i>Realisasi sistem</i>. */
    REALISATION,
    /** <i>Pengoperasian sistem</i>. */
    OPERATION,
    /** <i>Pemeliharaan sistem</i>. */
    MAINTENANCE
}

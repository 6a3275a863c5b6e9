package id.tatakelola.model.organization;

/** How an office is held (<i>jenis penugasan</i>). */
public enum AssignmentKind {
    /** <i>Definitif</i>: appointed to the post. */
    DEFINITIVE,
    /** <i>Pelaksana tugas</i>: fills a vacant post. */
    PLT,
    /** <i>Pelaksana harian</i>: stands in for a holder who is away. */
    PLH,
    /** <i>Penjabat</i>: appointed to act as head. */
    PJ
}

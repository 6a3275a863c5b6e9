package id.tatakelola.model.oversight;

/** How strong evidence is (<i>tingkat bukti</i>), weakest first. */
public enum EvidenceGrade {
    /** Somebody says so. */
    CLAIM,
    /** A signed document says so. */
    DOCUMENT,
    /** Somebody independent saw it. */
    INSPECTION
}

package id.tatakelola.engine.result;

/** What a rule says of a subject (<i>putusan</i>). */
public enum Verdict {
    /** <i>Terpenuhi</i>: the rule holds of the subject, whatever is not known. */
    MET,
    /** <i>Tidak terpenuhi</i>: the rule is broken, whatever is not known. */
    NOT_MET,
    /** <i>Tidak berlaku</i>: the rule is not about the subject, or is not in force on the day. */
    NOT_APPLICABLE,
    /** <i>Belum dapat dinilai</i>: what is not known could change the answer. */
    CANNOT_TELL
}

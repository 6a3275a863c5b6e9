package id.tatakelola.model.oversight;

/** What an evaluation came to (<i>simpulan evaluasi</i>). */
public enum Judgement {
    /** <i>Memadai</i>. */
    SATISFACTORY,
    /** <i>Belum memadai</i>. */
    UNSATISFACTORY
}

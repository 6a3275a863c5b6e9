package id.tatakelola.model.process;

/** What is written of a process (<i>unsur proses</i>), after the sections of Permen Kominfo 41/2007 chapter 4. */
public enum ProcessElementKind {
    /** <i>Lingkup</i>. */
    SCOPE,
    /** <i>Keluaran</i>. */
    OUTPUT,
    /** <i>Faktor pemilihan</i>: what a choice in the process must look at. */
    CHOICE_FACTOR,
    /** <i>Indikator keberhasilan</i>. */
    SUCCESS_INDICATOR
}

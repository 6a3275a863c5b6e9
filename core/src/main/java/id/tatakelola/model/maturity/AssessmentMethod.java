package id.tatakelola.model.maturity;

/** How a level was found (<i>metode penilaian</i>), in the order in which they follow each other: the last one counts. */
public enum AssessmentMethod {
    /** <i>Penilaian mandiri</i>: what the city claims. */
    SELF,
    /** <i>Penilaian dokumen</i>. */
    DOCUMENT,
    /** <i>Wawancara</i>. */
    INTERVIEW,
    /** <i>Visitasi</i>. */
    VISIT
}

package id.tatakelola.model.maturity;

/** What a criterion of a maturity level asks for (<i>jenis kriteria</i>). */
public enum CriterionKind {
    /** That something is the case. */
    CONDITION,
    /** That it is the case in one office at least. */
    SOME_OFFICES,
    /** That it is the case in every office of the register of units. */
    ALL_OFFICES,
    /** That it was done less than two years ago. */
    RECENT,
    /** That a review was followed up, not before it and within a year of it. */
    FOLLOW_UP
}

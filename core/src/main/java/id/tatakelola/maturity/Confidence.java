package id.tatakelola.maturity;

/** How sure it is that something is so (<i>tingkat kepastian</i>), the surest first. */
public enum Confidence {
    /** Read in the text of the regulation or in an official report. */
    A,
    /** Read in a secondary source. */
    B,
    /** From memory, not checked. */
    C
}

package id.tatakelola.engine.rule;

/** What a rule rests on (<i>dasar</i>); only {@link #LAW} makes a city non-compliant. */
public enum Basis {
    /** <i>Kewajiban</i>: a regulation in force. */
    LAW,
    /** <i>Pedoman</i>: a guideline or a standard. */
    GUIDE,
    /** <i>Pernyataan</i>: what the city said of itself. */
    STATEMENT
}

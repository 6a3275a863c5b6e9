package id.tatakelola.engine.rule;

/** How grave (<i>tingkat keparahan</i>) a finding of a rule is, least first. */
public enum Severity {
    /** To be put right in the ordinary course of work. */
    MINOR,
    /** To be put right with a plan and a day. */
    MAJOR,
    /** To be put right at once; the leadership must know. */
    CRITICAL
}

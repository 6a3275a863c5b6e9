package id.tatakelola.engine.result;

/**
 * How much a check explains (<i>tingkat penjelasan</i>). Verdicts, conclusion, derived facts and failures are the same at
 * each level; only a rule that comes near to a limit may reach it at a higher level and not at a lower one, since finding
 * out what a doubt rests on counts against the limit too.
 */
public enum ExplanationLevel {
    /**
     * What broke, and nothing of why: the message of a finding is the title of its rule, and its remedy, witness and
     * parameters are empty; a doubt does not say what it rests on, and no questions are asked. For checks that are counted
     * or compared and not read: a report of one is refused.
     */
    NONE,
    /** The witness and parameters of each finding, what each doubt rests on, and the questions that would settle most. */
    COMPACT,
    /**
     * Also, for each subject that is met or out of scope, the first condition that failed. That takes longer than the check
     * itself and is not bound in time. Reports and JSON tell what is compact.
     */
    FULL
}

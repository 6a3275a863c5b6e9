package id.tatakelola.engine;

import id.tatakelola.model.Fact;

/**
 * The global {@code findings} of a rule file: what the right-hand side of a rule may say. The evaluator reads the statement
 * and calls nothing; Drools sessions call it.
 */
@FunctionalInterface
public interface Findings {
    /** Reports that a subject breaks the rule (<i>temuan</i>). */
    void report(Fact subject);
}

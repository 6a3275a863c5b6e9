package id.tatakelola.engine;

import id.tatakelola.model.Fact;

/**
 * The global {@code ratings} of a rule file: what the right-hand side of a rule may say. The evaluator reads the statement
 * and calls nothing; Drools sessions call it.
 */
@FunctionalInterface
public interface Ratings {
    /** Gives a subject a level (<i>tingkat kematangan</i>). */
    void give(Fact subject, Number level);
}

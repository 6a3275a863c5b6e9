package id.tatakelola.engine;

import id.tatakelola.model.Fact;

/**
 * The global {@code observations} of a rule file: what the right-hand side of a rule may say. The evaluator reads the statement
 * and calls nothing; Drools sessions call it.
 */
@FunctionalInterface
public interface Observations {
    /** Records a measured value of a subject against its target (<i>hasil pemantauan</i>). */
    void record(Fact subject, Number value, Number target);
}

package id.tatakelola.engine;

import id.tatakelola.model.Fact;
import java.time.LocalDate;

/**
 * The global {@code directives} of a rule file: what the right-hand side of a rule may say. The evaluator reads the statement
 * and calls nothing; Drools sessions call it.
 */
@FunctionalInterface
public interface Directives {
    /** Issues a directive (<i>arahan</i>) about a subject to a unit, due on a day. */
    void issue(Fact subject, String addresseeId, LocalDate dueOn);
}

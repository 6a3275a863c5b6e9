package id.tatakelola.engine.plan;

import java.util.List;

/**
 * The right-hand side of a rule.
 *
 * @param kind which of the four statements
 * @param arguments the slots of the variables handed over: the subject's first
 */
public record Action(Kind kind, List<Integer> arguments) {
    /** Copies the arguments. */
    public Action {
        arguments = List.copyOf(arguments);
    }

    /** The closed vocabulary of right-hand sides. */
    public enum Kind {
        /** {@code findings.report($subject);}. */
        REPORT("findings", "report", 1),
        /** {@code directives.issue($subject, $addresseeId, $dueOn);} derives a {@code Directive}. */
        ISSUE("directives", "issue", 3),
        /** {@code observations.record($subject, $value, $target);} derives an {@code Observation}. */
        RECORD("observations", "record", 3),
        /** {@code ratings.give($subject, $level);} derives a {@code Rating}. */
        GIVE("ratings", "give", 2);

        private final String global;
        private final String method;
        private final int arity;

        Kind(String global, String method, int arity) {
            this.global = global;
            this.method = method;
            this.arity = arity;
        }

        /** The global it is called on. */
        public String global() {
            return global;
        }

        /** The method called. */
        public String method() {
            return method;
        }

        /** How many arguments it takes. */
        public int arity() {
            return arity;
        }
    }
}

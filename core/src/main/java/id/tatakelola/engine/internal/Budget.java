package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.EngineLimits;
import org.jspecify.annotations.Nullable;

/** What one rule may still spend. */
final class Budget {
    /** Thrown when nothing is left; becomes a {@code RuleFailure}. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent(String message) {
            super(message, null, false, false);
        }
    }

    private static final int CLOCK_EVERY = 1024;

    private final EngineLimits limits;
    private final long most;
    private final @Nullable Long deadlineNanos;
    private long spent;

    Budget(EngineLimits limits, @Nullable Long deadlineNanos) {
        this.limits = limits;
        this.most = limits.maxTuplesPerRule();
        this.deadlineNanos = deadlineNanos;
    }

    /** How many combinations of facts were tried. */
    long spent() {
        return spent;
    }

    void spend() {
        spent++;
        if (spent > most) {
            throw new Spent("more than " + most + " combinations of facts were tried.");
        }
        if (deadlineNanos != null && spent % CLOCK_EVERY == 1 && System.nanoTime() - deadlineNanos > 0) {
            throw new Spent("the check took longer than " + limits.maxTime() + ".");
        }
    }
}

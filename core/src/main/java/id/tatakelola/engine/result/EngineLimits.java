package id.tatakelola.engine.result;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on one check; a check that reaches one fails closed and names the rule.
 *
 * @param maxFacts the most facts a portfolio may hold, derived ones included
 * @param maxTuplesPerRule the most combinations of facts one rule may try
 * @param maxTime the longest a check may take; null for no bound in time, so that results do not depend on the machine
 */
public record EngineLimits(
        long maxFacts, long maxTuplesPerRule, @Nullable Duration maxTime) {
    /** Ten million facts, two hundred million combinations for a rule, no bound in time. */
    public static final EngineLimits STANDARD = new EngineLimits(10_000_000, 200_000_000, null);
}

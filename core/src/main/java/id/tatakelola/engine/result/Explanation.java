package id.tatakelola.engine.result;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.model.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * Why a subject has its verdict.
 *
 * @param ruleId the rule
 * @param subject the subject
 * @param verdict its verdict before evidence and waivers
 * @param firstFailed the first condition that failed for the subject; null when none did
 */
public record Explanation(
        String ruleId,
        FactRef subject,
        Verdict verdict,
        @Nullable Place firstFailed) {}

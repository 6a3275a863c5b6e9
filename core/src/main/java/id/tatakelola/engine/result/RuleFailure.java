package id.tatakelola.engine.result;

/**
 * A rule that could not be evaluated; it is in doubt as a whole, and the other rules went on.
 *
 * @param ruleId the rule
 * @param kind why
 * @param message what happened
 */
public record RuleFailure(String ruleId, Kind kind, String message) {
    /** Why a rule could not be evaluated. */
    public enum Kind {
        /** A limit of {@link EngineLimits} was reached. */
        LIMIT,
        /** A value could not be computed. */
        ERROR
    }
}

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A rule written by hand from its law text (<i>aturan dalam Java</i>).
 *
 * @param id the id of the rule
 * @param subject the type it judges; null for a rule that derives
 * @param body what it says of a complete city
 */
public record OracleRule(String id, @Nullable Class<? extends Fact> subject, Body body) {
    /** What a rule says of a city. */
    @FunctionalInterface
    public interface Body {
        /** Judges each fact of the subject's type once, or derives what is to be derived. */
        void check(OracleCity city, Verdicts out);
    }

    /** A rule that judges each fact of a type. */
    public static OracleRule judging(String id, Class<? extends Fact> subject, Body body) {
        return new OracleRule(id, subject, body);
    }

    /** A rule that derives directives, observations or ratings. */
    public static OracleRule deriving(String id, Body body) {
        return new OracleRule(id, null, body);
    }
}

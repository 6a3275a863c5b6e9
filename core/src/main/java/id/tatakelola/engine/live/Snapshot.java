package id.tatakelola.engine.live;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Changes} needs of a check: less than a {@link CheckResult}, and all of it in the JSON of a result.
 *
 * @param findings the findings, by rule and subject
 * @param doubts the doubts, by rule and subject
 * @param directives the directives derived, by id
 * @param observations the observations derived, by id; 2.50 is written 2.5
 * @param ratings the ratings derived, by id; 3.0 is written 3
 * @param failures the rules that could not be evaluated
 */
public record Snapshot(
        List<Finding> findings,
        List<Doubt> doubts,
        List<Directive> directives,
        List<Observation> observations,
        List<Rating> ratings,
        List<RuleFailure> failures) {
    /** Copies the lists, and writes each number in the one way that stored results do. */
    public Snapshot {
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
        directives = List.copyOf(directives);
        observations = observations.stream().map(Snapshot::plain).toList();
        ratings = ratings.stream().map(Snapshot::plain).toList();
        failures = List.copyOf(failures);
    }

    /** The snapshot of a check. */
    public static Snapshot of(CheckResult result) {
        return of(result.outcomes(), result.directives(), result.observations(), result.ratings());
    }

    /** The snapshot of a check, or of some of its rules and what they derived. */
    public static Snapshot of(
            Collection<RuleOutcome> outcomes,
            List<Directive> directives,
            List<Observation> observations,
            List<Rating> ratings) {
        return new Snapshot(
                outcomes.stream().flatMap(o -> o.findings().stream()).toList(),
                outcomes.stream().flatMap(o -> o.doubts().stream()).toList(),
                directives,
                observations,
                ratings,
                outcomes.stream().flatMap(o -> Stream.ofNullable(o.failure())).toList());
    }

    private static Observation plain(Observation o) {
        return new Observation(o.id(), o.ruleId(), o.subjectId(), plain(o.value()), plain(o.target()));
    }

    private static Rating plain(Rating r) {
        return new Rating(r.id(), r.ruleId(), r.subjectId(), plain(r.level()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : new BigDecimal(Formats.plain(number));
    }
}

package id.tatakelola.engine.report;

import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.FollowUp;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.ProgressReport;
import id.tatakelola.model.oversight.ProgressState;
import id.tatakelola.model.oversight.Recommendation;
import id.tatakelola.model.process.Mechanism;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the loop of direction, monitoring and evaluation; what is not known widens a count and is never taken as no. */
public final class LoopBook {
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final List<RuleOutcome> outcomes;

    /**
     * A book of one check.
     *
     * @param outcomes what the rules said, of which doubts about what they derive are read
     */
    public LoopBook(Portfolio portfolio, LocalDate asOf, List<RuleOutcome> outcomes) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.outcomes = outcomes;
    }

    /** The counts, with what the check derived. */
    public LoopCounts counts(List<Directive> derivedDirectives, List<Observation> derivedObservations) {
        List<Directive> directives = all(Directive.class, derivedDirectives);
        List<Observation> observations = all(Observation.class, derivedObservations);
        boolean moreDirectives = mayHoldMore(Directive.class, Mechanism.DIRECTION);
        boolean moreObservations = mayHoldMore(Observation.class, Mechanism.MONITORING);
        return new LoopCounts(
                count(directives, d -> true, moreDirectives),
                count(directives, d -> onOrBefore(d.dueOn()), moreDirectives),
                count(directives, this::answered, moreDirectives),
                count(observations, o -> true, moreObservations),
                count(observations, LoopBook::onTarget, moreObservations),
                count(portfolio.facts(Recommendation.class), this::open, isOpen(Recommendation.class)));
    }

    private <F extends Fact> List<F> all(Class<F> type, List<F> derived) {
        return Stream.concat(portfolio.facts(type).stream(), derived.stream())
                .distinct()
                .toList();
    }

    private boolean mayHoldMore(Class<? extends Fact> type, Mechanism stage) {
        return isOpen(type)
                || outcomes.stream()
                        .filter(o -> o.card().mechanism() == stage)
                        .anyMatch(o ->
                                o.failure() != null || !o.derivationDoubts().isEmpty());
    }

    private boolean isOpen(Class<? extends Fact> type) {
        return !portfolio.isComplete(type.getSimpleName(), asOf);
    }

    private @Nullable Boolean answered(Directive directive) {
        Stream<@Nullable Boolean> reports = portfolio.facts(ProgressReport.class).stream()
                .filter(report -> report.directiveId().equals(directive.id()))
                .map(report -> onOrBefore(report.reportedOn()));
        Stream<@Nullable Boolean> evaluations = portfolio.facts(EvaluationRecord.class).stream()
                .map(record -> both(same(record.directiveId(), directive.id()), onOrBefore(record.conductedOn())));
        return any(
                Stream.concat(reports, evaluations).toList(),
                isOpen(ProgressReport.class) || isOpen(EvaluationRecord.class));
    }

    private @Nullable Boolean open(Recommendation recommendation) {
        List<@Nullable Boolean> done = portfolio.facts(FollowUp.class).stream()
                .filter(followUp -> followUp.recommendationId().equals(recommendation.id()))
                .map(followUp -> both(isDone(followUp), onOrBefore(followUp.reportedOn())))
                .toList();
        Boolean closed = any(done, isOpen(FollowUp.class));
        return closed == null ? null : Boolean.valueOf(!closed);
    }

    private static @Nullable Boolean isDone(FollowUp followUp) {
        return followUp.state() == null ? null : Boolean.valueOf(followUp.state() == ProgressState.DONE);
    }

    private static @Nullable Boolean onTarget(Observation observation) {
        return observation.value() == null || observation.target() == null
                ? null
                : Boolean.valueOf(observation.value().compareTo(observation.target()) >= 0);
    }

    private @Nullable Boolean onOrBefore(@Nullable LocalDate day) {
        return day == null ? null : Boolean.valueOf(!day.isAfter(asOf));
    }

    private static @Nullable Boolean same(@Nullable String known, String id) {
        return known == null ? null : Boolean.valueOf(known.equals(id));
    }

    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    private static @Nullable Boolean any(Collection<@Nullable Boolean> values, boolean mayHoldMore) {
        if (values.contains(true)) {
            return true;
        }
        return mayHoldMore || values.stream().anyMatch(Objects::isNull) ? null : false;
    }

    private static <F> CountRange count(List<F> facts, Function<F, @Nullable Boolean> test, boolean mayHoldMore) {
        List<@Nullable Boolean> values = facts.stream().map(test).toList();
        long certain = values.stream().filter(Boolean.TRUE::equals).count();
        long possible = certain + values.stream().filter(Objects::isNull).count();
        return new CountRange(certain, mayHoldMore ? null : Long.valueOf(possible));
    }
}

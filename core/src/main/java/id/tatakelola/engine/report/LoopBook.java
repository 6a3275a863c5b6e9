package id.tatakelola.engine.report;

import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
        Answers answers = answers();
        Answers followedUp = followedUp();
        return new LoopCounts(
                count(directives, d -> true, moreDirectives),
                count(directives, d -> onOrBefore(d.dueOn()), moreDirectives),
                count(directives, d -> answers.of(d.id()), moreDirectives),
                count(observations, o -> true, moreObservations),
                count(observations, LoopBook::onTarget, moreObservations),
                count(
                        portfolio.facts(Recommendation.class),
                        r -> not(followedUp.of(r.id())),
                        isOpen(Recommendation.class)));
    }

    /** What is recorded, and what was derived and is not recorded just so. */
    private <F extends Fact> List<F> all(Class<F> type, List<F> derived) {
        List<F> all = new ArrayList<>(portfolio.facts(type));
        for (F fact : derived) {
            if (!fact.equals(portfolio.find(FactRef.of(fact)))) {
                all.add(fact);
            }
        }
        return all;
    }

    private boolean mayHoldMore(Class<? extends Fact> type, Mechanism stage) {
        return isOpen(type)
                || outcomes.stream().anyMatch(o -> derivesInDoubt(o) && o.card().mechanism() == stage);
    }

    private static boolean derivesInDoubt(RuleOutcome outcome) {
        return outcome.failure() != null || !outcome.derivationDoubts().isEmpty();
    }

    private boolean isOpen(Class<? extends Fact> type) {
        return !portfolio.isComplete(type.getSimpleName(), asOf);
    }

    private Answers answers() {
        Answers answers = new Answers(isOpen(ProgressReport.class) || isOpen(EvaluationRecord.class));
        for (ProgressReport report : portfolio.facts(ProgressReport.class)) {
            answers.take(report.directiveId(), onOrBefore(report.reportedOn()));
        }
        for (EvaluationRecord record : portfolio.facts(EvaluationRecord.class)) {
            answers.take(record.directiveId(), onOrBefore(record.conductedOn()));
        }
        return answers;
    }

    private Answers followedUp() {
        Answers answers = new Answers(isOpen(FollowUp.class));
        for (FollowUp followUp : portfolio.facts(FollowUp.class)) {
            answers.take(followUp.recommendationId(), both(isDone(followUp), onOrBefore(followUp.reportedOn())));
        }
        return answers;
    }

    private static @Nullable Boolean not(@Nullable Boolean truth) {
        return truth == null ? null : Boolean.valueOf(!truth);
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

    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    private static <F> CountRange count(List<F> facts, Function<F, @Nullable Boolean> test, boolean mayHoldMore) {
        long certain = 0;
        long possible = 0;
        for (F fact : facts) {
            Boolean holds = test.apply(fact);
            certain += Boolean.TRUE.equals(holds) ? 1 : 0;
            possible += Boolean.FALSE.equals(holds) ? 0 : 1;
        }
        return new CountRange(certain, mayHoldMore ? null : Long.valueOf(possible));
    }

    /** Of which facts something holds that others say of them, by id. */
    private static final class Answers {
        private final Set<String> certain = new HashSet<>();
        private final Set<String> possible = new HashSet<>();
        private boolean maybeOfAny;

        /** No answers yet; maybe of any fact when some may not be recorded. */
        Answers(boolean mayHoldMore) {
            maybeOfAny = mayHoldMore;
        }

        /** Takes what is said of a fact, which may not be known. */
        void take(@Nullable String id, @Nullable Boolean holds) {
            if (Boolean.FALSE.equals(holds)) {
                return;
            }
            maybeOfAny |= id == null;
            if (id != null) {
                (holds == null ? possible : certain).add(id);
            }
        }

        @Nullable
        Boolean of(String id) {
            if (certain.contains(id)) {
                return true;
            }
            return maybeOfAny || possible.contains(id) ? null : false;
        }
    }
}

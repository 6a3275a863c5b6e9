package id.tatakelola.engine.result;

import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found: immutable, sorted, and the same for the same input.
 *
 * @param portfolioName the name of the portfolio
 * @param asOf the day for which it was checked
 * @param engine which engine answered
 * @param explanationLevel how much is explained
 * @param packs the packs that took part
 * @param leftOut the ids of rules left out, sorted
 * @param conclusion where the city stands
 * @param outcomes one for each rule, by mechanism, domain and id
 * @param directives the directives derived, sorted by id
 * @param observations the observations derived, sorted by id
 * @param ratings the ratings derived, sorted by id
 * @param loop how far the loop of direction, monitoring and evaluation turns
 * @param questions the city's list of data to gather, those that would settle most first; none without explanations
 * @param explanations for each subject that is met or out of scope the first condition that failed, rule by rule as in the
 *     outcomes and sorted by subject; empty unless all is explained, and for rules that are not in force
 * @param waiverNotes waivers that do nothing, sorted by id
 * @param warnings what looks wrong in the portfolio
 */
public record CheckResult(
        String portfolioName,
        LocalDate asOf,
        Engine engine,
        ExplanationLevel explanationLevel,
        List<PackInfo> packs,
        List<String> leftOut,
        Conclusion conclusion,
        List<RuleOutcome> outcomes,
        List<Directive> directives,
        List<Observation> observations,
        List<Rating> ratings,
        LoopCounts loop,
        List<Question> questions,
        List<Explanation> explanations,
        List<WaiverNote> waiverNotes,
        List<String> warnings) {
    /** Copies the lists. */
    public CheckResult {
        packs = List.copyOf(packs);
        leftOut = List.copyOf(leftOut);
        outcomes = List.copyOf(outcomes);
        directives = List.copyOf(directives);
        observations = List.copyOf(observations);
        ratings = List.copyOf(ratings);
        questions = List.copyOf(questions);
        explanations = List.copyOf(explanations);
        waiverNotes = List.copyOf(waiverNotes);
        warnings = List.copyOf(warnings);
    }

    /** The two readings of one rule file. */
    public enum Engine {
        /** Three-valued: all four verdicts. */
        EVALUATOR,
        /** Two-valued Drools sessions: findings only, on portfolios where nothing is missing. */
        DROOLS
    }

    /**
     * This result, for those who tell what findings and doubts rest on.
     *
     * @throws IllegalStateException when that was left out
     */
    public CheckResult explained() {
        if (explanationLevel == ExplanationLevel.NONE) {
            throw new IllegalStateException(
                    "this result (explanationLevel `NONE`) does not say what findings and doubts"
                            + " rest on. Maybe check with `COMPACT`.");
        }
        return this;
    }

    /** All findings, rule by rule. */
    public Stream<Finding> findings() {
        return outcomes.stream().flatMap(o -> o.findings().stream());
    }

    /** All doubts, rule by rule. */
    public Stream<Doubt> doubts() {
        return outcomes.stream().flatMap(o -> o.doubts().stream());
    }

    /** All rules that could not be evaluated. */
    public Stream<RuleFailure> failures() {
        return outcomes.stream().map(RuleOutcome::failure).flatMap(Stream::ofNullable);
    }

    /**
     * The part of this result that some rules gave; the conclusion, the loop, waivers and warnings remain those of the
     * whole.
     *
     * @throws IllegalArgumentException when a rule is not in this result
     */
    public CheckResult only(Collection<String> ruleIds) {
        List<RuleOutcome> some =
                outcomes.stream().filter(o -> ruleIds.contains(o.card().id())).toList();
        ruleIds.forEach(this::outcome);
        return new CheckResult(
                portfolioName,
                asOf,
                engine,
                explanationLevel,
                packs,
                leftOut,
                conclusion,
                some,
                directives.stream().filter(d -> ruleIds.contains(d.ruleId())).toList(),
                observations.stream().filter(o -> ruleIds.contains(o.ruleId())).toList(),
                ratings.stream().filter(r -> ruleIds.contains(r.ruleId())).toList(),
                loop,
                questions.stream()
                        .map(question -> question.of(some))
                        .filter(question -> question.verdicts() > 0)
                        .sorted(Question.MOST_FIRST)
                        .toList(),
                explanations.stream().filter(e -> ruleIds.contains(e.ruleId())).toList(),
                waiverNotes,
                warnings);
    }

    /**
     * What one rule says.
     *
     * @throws IllegalArgumentException when the rule is not in this result
     */
    public RuleOutcome outcome(String ruleId) {
        return outcomes.stream()
                .filter(o -> o.card().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule `" + ruleId + "` in this result."
                        + id.tatakelola.model.Suggestions.maybe(
                                ruleId,
                                outcomes.stream().map(o -> o.card().id()).toList())));
    }
}

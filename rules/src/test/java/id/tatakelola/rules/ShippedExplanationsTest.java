package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Erasure;
import id.tatakelola.testkit.random.RandomCities;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check says the same at each level of explanation, but for what the level leaves out or adds. */
class ShippedExplanationsTest {
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(RulePacks.all());
    private static final FactTypes TYPES = FactTypes.standard();
    private static final int RANDOM_CITIES = 300;

    /** A city, the day it is judged for, and what a failure calls it. */
    record Judged(String name, Portfolio city, LocalDate day) {
        @Override
        public String toString() {
            return name + " on " + day;
        }
    }

    static Stream<Judged> samples() {
        Portfolio singkawang = PortfolioReader.read(Path.of("../examples/singkawang"), Instruments.ladderCriteria())
                .portfolio();
        return Stream.of(SyntheticCity.DAY, SyntheticCity.LATER_DAY)
                .flatMap(day -> Stream.of(
                        new Judged("singkawang", singkawang, day),
                        new Judged("the reference city", SyntheticCity.reference(), day),
                        new Judged(
                                "a city with gaps and open registers",
                                SyntheticCity.of(1)
                                        .facts(1_000)
                                        .unknownShare(0.2)
                                        .openShare(0.5)
                                        .build(),
                                day)));
    }

    /** Every other one complete. */
    private static Stream<Judged> random() {
        RandomCities cities = RandomCities.ofManySizes(RulePacks.all(), TYPES);
        Erasure erasure = new Erasure(TYPES);
        return LongStream.range(0, RANDOM_CITIES).mapToObj(seed -> {
            City complete = cities.complete(seed);
            City city = seed % 2 == 0 ? complete : erasure.erase(complete, seed);
            return new Judged("random city " + seed, city.portfolio(TYPES), city.asOf());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_cities_are_judged_alike_at_each_level(Judged judged) {
        assertAlike(judged);
    }

    @Test
    void random_cities_are_judged_alike_at_each_level() {
        random().forEach(ShippedExplanationsTest::assertAlike);
    }

    private static void assertAlike(Judged judged) {
        CheckResult compact = ENGINE.check(judged.city(), judged.day());
        CheckResult none = ENGINE.check(judged.city(), judged.day(), ExplanationLevel.NONE);
        CheckResult full = ENGINE.check(judged.city(), judged.day(), ExplanationLevel.FULL);

        assertSame(
                judged,
                none,
                copy(compact, ExplanationLevel.NONE, ShippedExplanationsTest::bare, List.of(), List.of()));
        assertSame(
                judged,
                copy(full, ExplanationLevel.COMPACT, UnaryOperator.identity(), full.questions(), List.of()),
                compact);
        assertThat(full.explanations())
                .as(judged::toString)
                .extracting(e -> List.of(e.ruleId(), e.subject(), e.verdict()))
                .isEqualTo(silent(compact));
    }

    /** Tells the rules first, since a whole result is too long to read. */
    private static void assertSame(Judged judged, CheckResult given, CheckResult expected) {
        assertThat(given.outcomes().stream()
                        .filter(o -> !expected.outcome(o.card().id()).equals(o)))
                .as(judged::toString)
                .extracting(o -> o.card().id())
                .isEmpty();
        assertThat(given.equals(expected)).as(judged::toString).isTrue();
    }

    private static CheckResult copy(
            CheckResult result,
            ExplanationLevel level,
            UnaryOperator<RuleOutcome> outcomes,
            List<Question> questions,
            List<Explanation> explanations) {
        return new CheckResult(
                result.portfolioName(),
                result.asOf(),
                result.engine(),
                level,
                result.packs(),
                result.leftOut(),
                result.conclusion(),
                result.outcomes().stream().map(outcomes).toList(),
                result.directives(),
                result.observations(),
                result.ratings(),
                result.loop(),
                questions,
                explanations,
                result.waiverNotes(),
                result.warnings());
    }

    /** What is left of an outcome when nothing is explained. */
    private static RuleOutcome bare(RuleOutcome outcome) {
        RuleCard card = outcome.card();
        return new RuleOutcome(
                card,
                outcome.inForce(),
                outcome.verdicts(),
                outcome.findings().stream().map(f -> bare(f, card)).toList(),
                outcome.doubts().stream()
                        .map(d -> new Doubt(d.ruleId(), d.subject(), List.of()))
                        .toList(),
                outcome.subjectsOpen(),
                outcome.unrecordedBreach(),
                outcome.derived(),
                outcome.derivationDoubts(),
                outcome.failure());
    }

    private static Finding bare(Finding finding, RuleCard card) {
        return new Finding(
                finding.ruleId(),
                finding.subject(),
                List.of(),
                new TreeMap<>(),
                finding.witnesses(),
                new LocalText(card.indonesian().title(), card.english().title()),
                new LocalText("", ""),
                finding.waiverId());
    }

    /** Rule, subject and verdict where there is neither finding nor doubt. */
    private static List<List<?>> silent(CheckResult result) {
        List<List<?>> silent = new ArrayList<>();
        result.outcomes().stream()
                .filter(RuleOutcome::inForce)
                .forEach(outcome -> outcome.verdicts().forEach((subject, verdict) -> {
                    if (verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE) {
                        silent.add(List.of(outcome.card().id(), subject, verdict));
                    }
                }));
        return silent;
    }

    @Test
    void the_samples_hold_findings_doubts_and_waivers() {
        List<CheckResult> results =
                samples().map(j -> ENGINE.check(j.city(), j.day())).toList();

        assertThat(results).anyMatch(r -> r.findings().findAny().isPresent());
        assertThat(results).anyMatch(r -> r.doubts().findAny().isPresent());
        assertThat(results).anyMatch(r -> r.outcomes().stream().anyMatch(o -> o.waived() > 0));
    }

    @Test
    void a_full_result_explains_as_the_engine_does_when_asked_about_one_subject() {
        Portfolio city = SyntheticCity.reference();
        List<Explanation> all =
                ENGINE.check(city, SyntheticCity.DAY, ExplanationLevel.FULL).explanations();
        List<Explanation> some = all.stream()
                .filter(e -> Math.floorMod(e.hashCode(), all.size()) < 200)
                .toList();

        assertThat(some).hasSizeGreaterThan(100).anyMatch(e -> e.firstFailed() != null);
        assertThat(some)
                .allSatisfy(e -> assertThat(ENGINE.explain(city, SyntheticCity.DAY, e.ruleId(), e.subject()))
                        .isEqualTo(e));
    }
}

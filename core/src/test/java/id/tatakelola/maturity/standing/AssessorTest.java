package id.tatakelola.maturity.standing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.SmallInstrument;
import id.tatakelola.maturity.ladder.LadderTest;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.maturity.AssessmentMethod;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.IndexPart;
import id.tatakelola.model.maturity.IndexStanding;
import id.tatakelola.model.maturity.IndexValue;
import id.tatakelola.model.maturity.IndicatorLevel;
import id.tatakelola.model.oversight.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two indicators of equal weight, and what a city records of them. */
class AssessorTest {
    private static final Instrument SMALL = SmallInstrument.weighing("50", "50");
    private static final CriterionFulfilment PLANNED = new CriterionFulfilment("kecil-1-2-a", true, null);

    private final SortedMap<FactRef, Verdict> verdicts = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private void verdict(String criterion, Verdict verdict) {
        verdicts.put(new FactRef("LadderCriterion", criterion), verdict);
    }

    private static IndicatorLevel level(String id, int indicator, int year, AssessmentMethod method, String level) {
        return new IndicatorLevel(id, "kecil", indicator, year, method, new BigDecimal(level));
    }

    private static IndexValue value(String id, String instrument, int year, IndexStanding standing, String value) {
        return new IndexValue(id, instrument, year, standing, IndexPart.INDEX, 0, new BigDecimal(value));
    }

    private @Nullable Assessment find(int year) {
        facts.addAll(LadderTest.LADDER.factsFor(List.copyOf(facts)));
        RuleOutcome outcome = new RuleOutcome(
                Sample.card("rule"),
                true,
                verdicts,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                null);
        CountRange none = CountRange.exactly(0);
        CheckResult result = new CheckResult(
                "Kota",
                LocalDate.of(year, 9, 2),
                CheckResult.Engine.EVALUATOR,
                ExplanationLevel.COMPACT,
                List.of(),
                List.of(),
                Conclusion.COMPLIANT,
                List.of(outcome),
                List.of(),
                List.of(),
                List.of(),
                new LoopCounts(none, none, none, none, none, none),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Assessor(List.of(SMALL), List.of(LadderTest.LADDER))
                .assess(result, Portfolio.of("Kota", facts, List.of()));
    }

    private Assessment assess(int year) {
        return Objects.requireNonNull(find(year));
    }

    private static String range(@Nullable IndexRange range) {
        return range == null
                ? "none"
                : range.least().exact() + " " + range.most().exact();
    }

    @Test
    void a_city_that_records_nothing_of_maturity_or_of_the_year_is_not_told_of() {
        assertThat(find(2024)).isNull();
        facts.add(value("h", "kecil", 2022, IndexStanding.RESULT, "3"));
        assertThat(find(2024)).isNull();
        facts.add(PLANNED);
        assertThat(find(2030)).as("no instrument").isNull();
    }

    @Test
    void criteria_bound_the_index_and_an_indicator_of_which_nothing_is_recorded_may_have_any_level() {
        facts.add(PLANNED);
        facts.add(new Evidence("bukti", "CriterionFulfilment", "kecil-1-2-a", "berkas", null, null));
        facts.add(new Evidence("lain", "CriterionFulfilment", "kecil-1-2-b", "berkas", null, null));
        verdict("kecil-1-2-a", Verdict.MET);
        verdict("kecil-1-3-reviu", Verdict.NOT_MET);
        verdict("kecil-1-4-lanjut", Verdict.NOT_APPLICABLE);

        Assessment assessment = assess(2024);

        assertThat(range(assessment.byCriteria())).isEqualTo("1.5 3.5");
        assertThat(assessment.byGiven()).isNull();
        assertThat(assessment.indicators()).hasSize(1);
        assertThat(assessment.indicators().get(0).evidence()).containsExactly("bukti");
    }

    @Test
    void the_last_method_counts_and_a_level_above_the_criteria_is_marked() {
        facts.addAll(List.of(
                PLANNED,
                level("a", 1, 2024, AssessmentMethod.SELF, "4"),
                level("b", 1, 2024, AssessmentMethod.INTERVIEW, "3"),
                level("c", 1, 2023, AssessmentMethod.VISIT, "1"),
                level("d", 2, 2024, AssessmentMethod.SELF, "2"),
                level("e", 2, 2024, AssessmentMethod.DOCUMENT, "6")));
        verdict("kecil-1-2-a", Verdict.MET);
        verdict("kecil-1-3-reviu", Verdict.NOT_MET);

        Assessment assessment = assess(2024);
        IndicatorStanding first = assessment.indicators().get(0);

        assertThat(first.lastGiven()).isEqualByComparingTo("3");
        assertThat(first.previous()).isEqualByComparingTo("1");
        assertThat(first.aboveCriteria()).isTrue();
        assertThat(assessment.indicators().get(1).lastGiven())
                .as("6 is no level")
                .isEqualByComparingTo("2");
        assertThat(assessment.indicators().get(1).aboveCriteria()).isFalse();
        assertThat(range(assessment.byGiven())).isEqualTo("2.5 2.5");
        assertThat(assessment.index()).as("every indicator has a level").isEqualTo(assessment.byGiven());
    }

    @Test
    void distances_are_taken_from_levels_and_where_there_are_none_from_the_result_of_the_year() {
        facts.addAll(List.of(
                value("t", "kecil", 2024, IndexStanding.TARGET, "4"),
                value("h23", "kecil", 2023, IndexStanding.RESULT, "3.1"),
                value("h24", "kecil", 2024, IndexStanding.RESULT, "3.2"),
                new IndexValue("d", "kecil", 2023, IndexStanding.RESULT, IndexPart.DOMAIN, 1, new BigDecimal("3")),
                new IndexValue("x", "kecil", 2023, IndexStanding.RESULT, IndexPart.ASPECT, 9, new BigDecimal("3"))));

        Assessment published = assess(2024);
        assertThat(published.targets())
                .extracting(d -> d.least() + " " + d.most())
                .containsExactly("-0.8 -0.8");
        assertThat(published.changes())
                .extracting(d -> d.value().id() + " " + d.least())
                .containsExactly("h23 0.1");

        facts.add(level("a", 1, 2024, AssessmentMethod.SELF, "4"));
        Assessment levels = assess(2024);
        assertThat(levels.targets()).extracting(d -> d.least() + " " + d.most()).containsExactly("-1.5 0.5");
        assertThat(levels.changes())
                .extracting(d -> d.value().id() + " " + d.least() + " " + d.most())
                .containsExactly("h23 -0.6 1.4", "d -0.5 1.5");
    }

    @Test
    void another_instrument_is_kept_apart_and_one_of_the_wrong_year_is_refused() {
        facts.addAll(List.of(
                value("lama", "tua", 2023, IndexStanding.RESULT, "3"),
                level("a", 1, 2024, AssessmentMethod.SELF, "4"),
                new IndicatorLevel("b", "kecil", 1, 2019, AssessmentMethod.SELF, BigDecimal.ONE)));

        Assessment assessment = assess(2024);

        assertThat(assessment.apart()).extracting(IndexValue::id).containsExactly("lama");
        assertThat(assessment.changes()).isEmpty();
        assertThat(assessment.refused()).containsExactly("kecil 2019", "tua 2023");
        assertThat(Stream.of(assessment.index()).filter(Objects::nonNull)).hasSize(1);
    }
}

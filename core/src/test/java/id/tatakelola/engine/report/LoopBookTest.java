package id.tatakelola.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.FollowUp;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.ProgressReport;
import id.tatakelola.model.oversight.ProgressState;
import id.tatakelola.model.oversight.Recommendation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoopBookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final List<String> ALL =
            List.of("Directive", "ProgressReport", "EvaluationRecord", "Observation", "Recommendation", "FollowUp");

    private static LoopCounts counts(List<String> complete, Fact... facts) {
        List<CompleteRegister> registers = complete.stream()
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        Portfolio city = Portfolio.of("Kota Contoh", Arrays.asList(facts), registers);
        return new LoopBook(city, DAY, List.of()).counts(List.of(), List.of());
    }

    private static List<String> without(String open) {
        return ALL.stream().filter(type -> !type.equals(open)).toList();
    }

    private static Directive directive(String id, @Nullable LocalDate dueOn) {
        return Directive.of(id, Fact.NONE, "Susun SLA").withDueOn(dueOn);
    }

    private static Observation observation(String id, @Nullable BigDecimal value) {
        return new Observation(id, Fact.NONE, "kota", value, BigDecimal.TEN);
    }

    @Test
    void a_directive_is_due_on_its_last_day_and_not_the_day_before() {
        LoopCounts counts = counts(ALL, directive("a", DAY), directive("b", DAY.plusDays(1)));
        assertThat(counts.directivesIssued()).isEqualTo(CountRange.exactly(2));
        assertThat(counts.directivesDue()).isEqualTo(CountRange.exactly(1));
    }

    @Test
    void a_day_that_is_not_known_widens_the_count() {
        assertThat(counts(ALL, directive("a", DAY), directive("b", null)).directivesDue())
                .isEqualTo(new CountRange(1, 2L));
    }

    @Test
    void directives_that_nobody_recorded_may_exist_where_the_register_is_open() {
        assertThat(counts(without("Directive"), directive("a", DAY)).directivesIssued())
                .isEqualTo(new CountRange(1, null));
    }

    @Test
    void a_directive_is_answered_by_a_report_or_by_an_evaluation_up_to_the_day() {
        LoopCounts counts = counts(
                ALL,
                directive("a", DAY),
                directive("b", DAY),
                directive("c", DAY),
                new ProgressReport("l-1", "a", DAY, ProgressState.UNDER_WAY),
                EvaluationRecord.of("e-1").withDirectiveId("b").withConductedOn(DAY),
                new ProgressReport("l-2", "c", DAY.plusDays(1), ProgressState.DONE));
        assertThat(counts.directivesAnswered()).isEqualTo(new CountRange(2, 2L));
    }

    @Test
    void an_evaluation_of_nobody_knows_what_may_answer_any_directive() {
        assertThat(counts(ALL, directive("a", DAY), EvaluationRecord.of("e-1").withConductedOn(DAY))
                        .directivesAnswered())
                .isEqualTo(new CountRange(0, 1L));
    }

    @Test
    void an_open_register_of_reports_may_answer_every_directive() {
        assertThat(counts(without("ProgressReport"), directive("a", DAY)).directivesAnswered())
                .isEqualTo(new CountRange(0, 1L));
    }

    @Test
    void an_observation_on_its_target_reaches_it() {
        LoopCounts counts = counts(
                ALL,
                observation("a", BigDecimal.TEN),
                observation("b", new BigDecimal("9.99")),
                observation("c", null));
        assertThat(counts.observations()).isEqualTo(CountRange.exactly(3));
        assertThat(counts.observationsOnTarget()).isEqualTo(new CountRange(1, 2L));
    }

    @Test
    void a_recommendation_is_open_until_a_follow_up_says_it_is_done() {
        Fact[] facts = Stream.of(
                        EvaluationRecord.of("e-1"),
                        new Recommendation("r-1", "e-1", "Uji pemulihan", null, null),
                        new Recommendation("r-2", "e-1", "Catat pemilik", null, null),
                        new FollowUp("t-1", "r-1", DAY, ProgressState.DONE),
                        new FollowUp("t-2", "r-2", DAY, ProgressState.UNDER_WAY))
                .toArray(Fact[]::new);
        assertThat(counts(ALL, facts).recommendationsOpen()).isEqualTo(CountRange.exactly(1));
        assertThat(counts(without("FollowUp"), facts).recommendationsOpen()).isEqualTo(new CountRange(0, 1L));
    }
}

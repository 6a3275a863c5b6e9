package id.tatakelola.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.model.FactRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConclusionTest {
    private static final FactRef SIPKD = new FactRef("Application", "sipkd");
    private static final Unknown REGISTER = new Unknown(Unknown.Kind.REGISTER, "Application", "", "");
    private static final Doubt DOUBT = new Doubt("rule", SIPKD, List.of(REGISTER));
    private static final RuleFailure FAILURE = new RuleFailure("rule", RuleFailure.Kind.LIMIT, "too many");

    private static Finding finding(@Nullable String waiverId) {
        LocalText text = new LocalText("Pesan", "Message");
        return new Finding("rule", SIPKD, List.of(SIPKD), new TreeMap<>(), 1, text, text, waiverId);
    }

    private static RuleOutcome outcome(
            Basis basis, List<Finding> findings, List<Doubt> doubts, List<Unknown> unrecorded) {
        return new RuleOutcome(
                Sample.card("rule", "", "", basis),
                true,
                new TreeMap<>(Map.of(SIPKD, Verdict.MET)),
                findings,
                doubts,
                false,
                unrecorded,
                List.of(),
                List.of(),
                null);
    }

    private static RuleOutcome met(Basis basis) {
        return outcome(basis, List.of(), List.of(), List.of());
    }

    private static RuleOutcome broken(Basis basis, @Nullable String waiverId) {
        return outcome(basis, List.of(finding(waiverId)), List.of(), List.of());
    }

    private static RuleOutcome doubtful(Basis basis) {
        return outcome(basis, List.of(), List.of(DOUBT), List.of());
    }

    private static RuleOutcome failed() {
        return new RuleOutcome(
                Sample.card("rule"),
                true,
                new TreeMap<>(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                FAILURE);
    }

    private static CheckResult result(RuleOutcome... outcomes) {
        return new CheckResult(
                "Singkawang",
                LocalDate.of(2019, 10, 27),
                CheckResult.Engine.EVALUATOR,
                ExplanationLevel.COMPACT,
                List.of(),
                List.of(),
                Conclusion.of(List.of(outcomes)),
                List.of(outcomes),
                List.of(),
                List.of(),
                List.of(),
                new LoopCounts(
                        CountRange.exactly(0),
                        CountRange.exactly(0),
                        CountRange.exactly(0),
                        CountRange.exactly(0),
                        CountRange.exactly(0),
                        CountRange.exactly(0)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_city_that_meets_every_duty_of_law_is_compliant() {
        assertThat(result(met(Basis.LAW)).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void one_broken_duty_of_law_outweighs_any_doubt() {
        assertThat(result(doubtful(Basis.LAW), broken(Basis.LAW, null)).conclusion())
                .isEqualTo(Conclusion.NON_COMPLIANT);
    }

    @Test
    void a_broken_guide_or_statement_does_not_make_a_city_non_compliant() {
        assertThat(result(broken(Basis.GUIDE, null), broken(Basis.STATEMENT, null))
                        .conclusion())
                .isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_doubt_about_a_guide_leaves_nothing_open() {
        assertThat(result(doubtful(Basis.GUIDE)).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_duty_whose_breaches_are_all_waived_is_not_broken() {
        assertThat(result(broken(Basis.LAW, "w1")).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_doubt_about_a_duty_of_law_leaves_the_conclusion_open() {
        assertThat(result(met(Basis.LAW), doubtful(Basis.LAW)).conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
    }

    @Test
    void a_breach_by_what_is_not_recorded_leaves_the_conclusion_open() {
        RuleOutcome unrecorded = outcome(Basis.LAW, List.of(), List.of(), List.of(REGISTER));
        assertThat(result(unrecorded).conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
    }

    @Test
    void a_rule_that_failed_leaves_the_conclusion_open_and_is_told() {
        assertThat(result(failed()).conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
        assertThat(result(met(Basis.LAW), failed()).failures()).containsExactly(FAILURE);
    }

    @Test
    void findings_and_doubts_are_gathered_over_all_rules() {
        CheckResult result = result(broken(Basis.LAW, "w1"), doubtful(Basis.GUIDE), met(Basis.LAW));
        assertThat(result.findings()).containsExactly(finding("w1"));
        assertThat(result.doubts()).containsExactly(DOUBT);
    }

    @Test
    void a_rule_that_is_not_in_the_result_is_refused_with_a_guess() {
        assertThat(result(met(Basis.LAW)).outcome("rule").inForce()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result(met(Basis.LAW)).outcome("rul"))
                .withMessage("there is no rule `rul` in this result. Maybe `rule`.");
    }

    @Test
    void a_rule_that_judged_nobody_and_derived_nothing_selected_nothing() {
        assertThat(met(Basis.LAW).selectedNothing()).isFalse();
        assertThat(failed().selectedNothing()).isTrue();
    }

    @Test
    void verdicts_are_counted_by_kind() {
        VerdictCounts counts = VerdictCounts.of(
                List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE, Verdict.CANNOT_TELL));
        assertThat(counts).isEqualTo(new VerdictCounts(1, 2, 1, 1));
        assertThat(counts.inScope()).isEqualTo(4);
        assertThat(counts.plus(new VerdictCounts(1, 2, 3, 4))).isEqualTo(new VerdictCounts(2, 4, 4, 5));
    }

    @Test
    void a_text_is_told_in_the_language_asked_for() {
        LocalText text = new LocalText("Pesan", "Message");
        assertThat(text.in(id.tatakelola.model.Language.ID)).isEqualTo("Pesan");
        assertThat(text.in(id.tatakelola.model.Language.EN)).isEqualTo("Message");
    }

    @Test
    void what_is_missing_is_sorted_by_kind_type_fact_and_component() {
        assertThat(List.of(
                        REGISTER,
                        new Unknown(Unknown.Kind.COMPONENT, "A", "1", "x"),
                        new Unknown(Unknown.Kind.COMPONENT, "A", "1", "y"),
                        new Unknown(Unknown.Kind.COMPONENT, "A", "2", "x"),
                        new Unknown(Unknown.Kind.COMPONENT, "B", "1", "x")))
                .isSorted();
    }
}

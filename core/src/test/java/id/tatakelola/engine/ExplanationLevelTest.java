package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One rule at each level; the tests of module rules hold the levels against each other on whole packs and cities. */
class ExplanationLevelTest {
    private static final String RULE = "application-without-backup";
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final Application BROKEN = application("broken");
    private static final Application MET = application("met");
    private static final Application DOUBTFUL = application("doubtful");
    private static final Application RETIRED = application("retired").withStatus(ApplicationStatus.RETIRED);
    private static final Portfolio CITY = Portfolio.of(
            "Singkawang",
            List.of(BROKEN, MET, DOUBTFUL, RETIRED, backup("b1", MET, true), backup("b2", DOUBTFUL, null)),
            Stream.of("Application", "SecurityMeasure")
                    .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                    .toList());
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(
            PackSet.of(List.of(new RulePack("monitoring", "1.0.0", List.of(Sample.WITHOUT_BACKUP), List.of()))));

    private static Application application(String id) {
        return Application.of(id, id).withStatus(ApplicationStatus.RUNNING);
    }

    private static SecurityMeasure backup(String id, Application of, Boolean operational) {
        return new SecurityMeasure(id, of.id(), SecurityMeasureKind.BACKUP, operational);
    }

    private static CheckResult check(ExplanationLevel level) {
        return ENGINE.check(CITY, DAY, level);
    }

    private static RuleOutcome outcome(ExplanationLevel level) {
        return check(level).outcome(RULE);
    }

    @ParameterizedTest
    @EnumSource
    void the_verdicts_are_the_same_at_each_level(ExplanationLevel level) {
        assertThat(outcome(level).verdicts())
                .containsEntry(FactRef.of(BROKEN), Verdict.NOT_MET)
                .containsEntry(FactRef.of(MET), Verdict.MET)
                .containsEntry(FactRef.of(DOUBTFUL), Verdict.CANNOT_TELL)
                .containsEntry(FactRef.of(RETIRED), Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource
    void a_result_says_how_much_it_explains(ExplanationLevel level) {
        assertThat(check(level).explanationLevel()).isEqualTo(level);
    }

    @Test
    void compact_is_what_nobody_has_to_ask_for() {
        assertThat(ENGINE.check(CITY, DAY)).isEqualTo(check(ExplanationLevel.COMPACT));
        try (LiveCheck live = ENGINE.open(CITY, DAY)) {
            assertThat(live.result()).isEqualTo(check(ExplanationLevel.COMPACT));
        }
    }

    @Test
    void without_explanations_a_finding_has_the_title_of_its_rule_and_no_witness() {
        Finding finding = outcome(ExplanationLevel.NONE).findings().get(0);

        assertThat(finding.subject()).isEqualTo(FactRef.of(BROKEN));
        assertThat(finding.message()).isEqualTo(new LocalText("Judul", "Title"));
        assertThat(finding.remedy()).isEqualTo(new LocalText("", ""));
        assertThat(finding.matched()).isEmpty();
        assertThat(finding.witnesses()).isEqualTo(1);
    }

    @Test
    void without_explanations_a_doubt_stays_a_doubt_and_asks_nothing() {
        assertThat(outcome(ExplanationLevel.NONE).doubts())
                .containsExactly(new Doubt(RULE, FactRef.of(DOUBTFUL), List.of()));
        assertThat(check(ExplanationLevel.NONE).questions()).isEmpty();
        assertThat(check(ExplanationLevel.COMPACT).questions()).hasSize(1);
    }

    @Test
    void who_tells_what_findings_rest_on_is_refused_a_result_without_explanations() {
        CheckResult none = check(ExplanationLevel.NONE);

        assertThatIllegalStateException()
                .isThrownBy(none::explained)
                .withMessage(
                        "this result (explanationLevel `NONE`) does not say what findings and doubts rest on. Maybe"
                                + " check with `COMPACT`.");
        assertThat(check(ExplanationLevel.FULL).explained()).isEqualTo(check(ExplanationLevel.FULL));
    }

    @Test
    void a_full_explanation_tells_for_what_is_met_or_out_of_scope_which_condition_failed_first() {
        assertThat(check(ExplanationLevel.FULL).explanations())
                .containsExactly(
                        new Explanation(RULE, FactRef.of(MET), Verdict.MET, Sample.PLACE),
                        new Explanation(RULE, FactRef.of(RETIRED), Verdict.NOT_APPLICABLE, Sample.PLACE));
        assertThat(check(ExplanationLevel.COMPACT).explanations()).isEmpty();
    }

    @Test
    void of_a_rule_that_is_not_in_force_there_is_nothing_more_to_explain() {
        CheckResult before = ENGINE.check(CITY, Sample.FIRST_DAY.minusDays(1), ExplanationLevel.FULL);

        assertThat(before.outcome(RULE).verdicts()).hasSize(4);
        assertThat(before.explanations()).isEmpty();
    }

    @Test
    void a_part_of_a_result_keeps_the_explanations_of_its_rules() {
        CheckResult full = check(ExplanationLevel.FULL);

        assertThat(full.only(List.of(RULE)).explanations()).isEqualTo(full.explanations());
        assertThat(full.only(List.of()).explanations()).isEmpty();
    }
}

package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.plan.Variable;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.result.WaiverNote;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One rule, written by hand, in all its verdicts; module testkit tries the engine on whole packs and random cities. */
class GovernanceEngineTest {
    private static final String RULE = "application-without-backup";
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final Application SIPKD = Application.of("sipkd", "SIPKD").withStatus(ApplicationStatus.RUNNING);
    private static final FactRef SUBJECT = FactRef.of(SIPKD);
    private static final PackSet PACKS =
            PackSet.of(List.of(new RulePack("monitoring", "1.0.0", List.of(Sample.WITHOUT_BACKUP), List.of())));
    private final GovernanceEngine engine = GovernanceEngine.load(PACKS);

    private static SecurityMeasure backup(@Nullable Boolean operational) {
        return new SecurityMeasure("m1", "sipkd", SecurityMeasureKind.BACKUP, operational);
    }

    private static Portfolio open(Fact... facts) {
        return Portfolio.of("Singkawang", List.of(facts), List.of());
    }

    private static Portfolio complete(Fact... facts) {
        List<CompleteRegister> registers = Stream.of("Application", "SecurityMeasure")
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return open(facts).withRegisters(registers);
    }

    private RuleOutcome outcome(Portfolio city) {
        return engine.check(city, DAY).outcome(RULE);
    }

    private @Nullable Verdict verdict(Portfolio city) {
        return outcome(city).verdicts().get(SUBJECT);
    }

    @Test
    void an_application_with_a_working_backup_is_met_whatever_else_is_not_recorded() {
        assertThat(verdict(open(SIPKD, backup(true)))).isEqualTo(Verdict.MET);
    }

    @Test
    void an_application_without_a_backup_in_complete_registers_is_not_met() {
        CheckResult result = engine.check(complete(SIPKD, backup(false)), DAY);
        assertThat(result.outcome(RULE).verdicts()).containsEntry(SUBJECT, Verdict.NOT_MET);
        assertThat(result.conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(result.findings()).extracting(Finding::subject).containsExactly(SUBJECT);
    }

    @Test
    void an_open_register_may_hide_a_backup() {
        RuleOutcome outcome = outcome(open(SIPKD));
        assertThat(outcome.verdicts()).containsEntry(SUBJECT, Verdict.CANNOT_TELL);
        assertThat(outcome.doubts().get(0).unknowns())
                .containsExactly(new Unknown(Unknown.Kind.REGISTER, "SecurityMeasure", "", ""));
    }

    @Test
    void a_backup_of_which_nobody_knows_whether_it_works_leaves_it_open_and_is_asked_about() {
        Unknown operational = new Unknown(Unknown.Kind.COMPONENT, "SecurityMeasure", "m1", "operational");
        CheckResult result = engine.check(complete(SIPKD, backup(null)), DAY);
        assertThat(result.outcome(RULE).verdicts()).containsEntry(SUBJECT, Verdict.CANNOT_TELL);
        assertThat(result.questions()).extracting(Question::unknown).containsExactly(operational);
        assertThat(result.conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
    }

    @Test
    void a_retired_application_is_not_the_rules_business() {
        assertThat(verdict(complete(SIPKD.withStatus(ApplicationStatus.RETIRED))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_application_of_unknown_status_without_a_backup_is_open_and_with_one_is_not_broken() {
        Application unknown = SIPKD.withStatus(null);
        assertThat(verdict(complete(unknown))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(complete(unknown, backup(true)))).isNotIn(Verdict.NOT_MET, Verdict.CANNOT_TELL);
    }

    @Test
    void a_rule_is_not_in_force_the_day_before_its_first_day() {
        LocalDate first = Sample.FIRST_DAY;
        assertThat(engine.check(complete(SIPKD), first.minusDays(1))
                        .outcome(RULE)
                        .inForce())
                .isFalse();
        assertThat(engine.check(complete(SIPKD), first).outcome(RULE).inForce()).isTrue();
    }

    @Test
    void an_open_register_of_subjects_may_hide_a_breach() {
        assertThat(outcome(open(SIPKD, backup(true))).subjectsOpen()).isTrue();
        assertThat(outcome(open(SIPKD, backup(true))).unrecordedBreach()).isNotEmpty();
        assertThat(outcome(complete(SIPKD, backup(true))).unrecordedBreach()).isEmpty();
    }

    @Test
    void the_order_in_which_facts_are_given_changes_nothing() {
        Application other = Application.of("e-office", "e-Office").withStatus(ApplicationStatus.RUNNING);
        assertThat(engine.check(complete(SIPKD, other, backup(true)), DAY))
                .isEqualTo(engine.check(complete(backup(true), other, SIPKD), DAY));
    }

    @Test
    void a_waiver_in_force_covers_the_finding_and_leaves_the_verdict() {
        Waiver waiver = Waiver.of("w1", RULE, "sipkd", "Migrasi", "kadis", "sekda", Validity.between(DAY, DAY));
        CheckResult result = engine.check(complete(SIPKD, waiver), DAY);
        assertThat(result.findings()).extracting(Finding::waiverId).containsExactly("w1");
        assertThat(result.outcome(RULE).verdicts()).containsEntry(SUBJECT, Verdict.NOT_MET);
        assertThat(result.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(engine.check(complete(SIPKD, waiver), DAY.plusDays(1)).waiverNotes())
                .extracting(WaiverNote::kind)
                .containsExactly(WaiverNote.Kind.EXPIRED);
    }

    @Test
    void a_rule_that_tries_more_than_the_limit_fails_closed_and_is_named() {
        List<Fact> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(Application.of("a" + i, "A").withStatus(ApplicationStatus.RUNNING));
        }
        EngineLimits tight = new EngineLimits(1000, 5, null);
        CheckResult result = GovernanceEngine.load(PACKS, FactTypes.standard(), tight)
                .check(complete(many.toArray(Fact[]::new)), DAY);
        assertThat(result.failures()).extracting(RuleFailure::ruleId).containsExactly(RULE);
        assertThat(result.failures()).extracting(RuleFailure::kind).containsExactly(RuleFailure.Kind.LIMIT);
        assertThat(result.conclusion()).isEqualTo(Conclusion.INCONCLUSIVE);
    }

    @Test
    void a_portfolio_with_more_facts_than_the_limit_is_refused() {
        EngineLimits one = new EngineLimits(1, 5, null);
        GovernanceEngine small = GovernanceEngine.load(PACKS, FactTypes.standard(), one);
        assertThatIllegalArgumentException().isThrownBy(() -> small.check(complete(SIPKD, backup(true)), DAY));
    }

    @Test
    void a_verdict_is_explained_by_the_first_condition_that_failed() {
        Explanation explanation =
                engine.explain(complete(SIPKD.withStatus(ApplicationStatus.RETIRED)), DAY, RULE, SUBJECT);
        assertThat(explanation.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(explanation.firstFailed()).isEqualTo(Sample.PLACE);
    }

    @Test
    void a_subject_that_broke_the_rule_failed_no_condition() {
        Explanation explanation = engine.explain(complete(SIPKD), DAY, RULE, SUBJECT);
        assertThat(explanation.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(explanation.firstFailed()).isNull();
    }

    @Test
    void explaining_a_rule_that_is_not_loaded_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> engine.explain(complete(SIPKD), DAY, "other", SUBJECT));
    }

    @Test
    void a_rule_that_is_left_out_is_told_in_the_result() {
        CheckResult result = GovernanceEngine.load(PACKS.without(RULE)).check(complete(SIPKD), DAY);
        assertThat(result.leftOut()).containsExactly(RULE);
        assertThat(result.outcomes()).isEmpty();
    }

    @Test
    void a_pack_over_a_type_that_is_not_registered_is_refused() {
        RulePlan alien = new RulePlan(
                Sample.card("alien"),
                List.of(new Variable("$subject", "Alien")),
                List.of(new Condition.Pattern("Alien", 0, List.of(), Sample.PLACE)),
                0,
                new Action(Action.Kind.REPORT, List.of(0)));
        PackSet packs = PackSet.of(List.of(new RulePack("aliens", "1.0.0", List.of(alien), List.of())));
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> GovernanceEngine.load(packs))
                .withMessage("monitoring/application/alien.drl: rule `alien`: there is no fact type `Alien`.");
    }
}

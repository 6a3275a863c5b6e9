package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes a rule run again in a live check beside the facts of its patterns, and what does not. */
class LiveReuseTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final int AGE = 30;
    private static final OrganizationUnit OWNER = unit("Dinas Kominfo");
    private static final Application SIPKD = Application.of("sipkd", "SIPKD")
            .withStatus(ApplicationStatus.RUNNING)
            .withOwnerId("kominfo");
    private static final SecurityMeasure BACKUP = new SecurityMeasure("m1", "sipkd", SecurityMeasureKind.BACKUP, true);

    private static OrganizationUnit unit(String name) {
        return new OrganizationUnit("kominfo", name, UnitKind.DEPARTMENT, Fact.NONE, Fact.NONE, null);
    }

    private static Evidence seenOn(LocalDate day) {
        return new Evidence("e-" + day, "Application", "sipkd", Fact.NONE, day, EvidenceGrade.DOCUMENT);
    }

    private static Portfolio city(Fact... facts) {
        List<CompleteRegister> registers = Stream.of("Application", "SecurityMeasure")
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of("Singkawang", List.of(facts), registers);
    }

    /** The sample rule, which wants evidence and tells the owner's name. */
    private static GovernanceEngine engine(boolean wantsEvidence) {
        RulePlan plan = Sample.WITHOUT_BACKUP;
        RuleCard card = plan.card();
        RuleTexts texts = new RuleTexts("Judul", "Alasan", "{$subject} of {$subject.ownerId}", "Do it.");
        RuleCard other = new RuleCard(
                card.id(),
                card.mechanism(),
                card.domain(),
                card.severity(),
                card.citations(),
                card.inForce(),
                wantsEvidence ? new EvidenceRequirement(EvidenceGrade.DOCUMENT, AGE) : null,
                false,
                texts,
                texts,
                card.file());
        RulePlan rule = new RulePlan(
                other, plan.variables(), plan.conditions(), plan.subjectAt(), plan.action(), plan.bounds());
        return GovernanceEngine.load(
                PackSet.of(List.of(new RulePack("monitoring", "1.0.0", List.of(rule), List.of()))));
    }

    private static List<String> messages(LiveCheck live) {
        return live.result()
                .findings()
                .map(Finding::message)
                .map(LocalText::english)
                .toList();
    }

    private static RuleOutcome outcome(LiveCheck live) {
        return live.result().outcome("application-without-backup");
    }

    @Test
    void a_message_follows_the_name_of_a_fact_that_only_the_message_shows() {
        try (LiveCheck live = engine(false).open(city(SIPKD, OWNER), DAY)) {
            assertThat(messages(live)).containsExactly("SIPKD of Dinas Kominfo");

            Changes changes = live.put(unit("Dinas Komunikasi"));

            assertThat(messages(live)).containsExactly("SIPKD of Dinas Komunikasi");
            assertThat(changes.isEmpty()).as("other words are no change").isTrue();
        }
    }

    @Test
    void what_is_told_names_things_as_they_were_called_then() {
        try (LiveCheck live = engine(false).open(city(SIPKD, OWNER), DAY)) {
            live.put(unit("Dinas Komunikasi"));
            Changes closed = live.put(BACKUP);
            Changes opened = live.remove(FactRef.of(BACKUP));
            live.put(unit("Dinas Informatika"));

            assertThat(closed.findings().closed())
                    .extracting(finding -> finding.message().english())
                    .containsExactly("SIPKD of Dinas Komunikasi");
            assertThat(opened.findings().opened())
                    .extracting(finding -> finding.message().english())
                    .containsExactly("SIPKD of Dinas Komunikasi");
        }
    }

    @Test
    void the_day_makes_evidence_too_old_and_newer_evidence_settles_it() {
        try (LiveCheck live = engine(true).open(city(SIPKD, BACKUP, seenOn(DAY)), DAY)) {
            assertThat(live.moveTo(DAY.plusDays(AGE)).isEmpty()).isTrue();
            assertThat(live.moveTo(DAY.plusDays(AGE + 1)).doubts().opened())
                    .extracting(Doubt::ruleId)
                    .containsExactly("application-without-backup");
            assertThat(live.put(seenOn(DAY.plusDays(1))).doubts().closed()).hasSize(1);
        }
    }

    @Test
    void a_rule_does_not_run_again_for_a_day_or_facts_that_it_does_not_read() {
        try (LiveCheck live = engine(false).open(city(SIPKD, OWNER), DAY)) {
            RuleOutcome before = outcome(live);
            live.moveTo(DAY.plusDays(1));
            live.put(NetworkLink.of("n-1", "kominfo"), seenOn(DAY));
            assertThat(outcome(live)).isSameAs(before);
            live.put(BACKUP);
            assertThat(outcome(live)).isNotSameAs(before);
        }
    }

    @Test
    void a_portfolio_of_other_fact_types_is_checked_anew_since_it_has_other_labels() {
        Portfolio city = city(SIPKD, OWNER);
        Portfolio other =
                Portfolio.of(city.name(), FactTypes.with(), city.facts().toList(), city.registers());
        try (LiveCheck live = engine(false).open(city, DAY)) {
            RuleOutcome before = outcome(live);
            assertThat(live.replace(other).isEmpty()).isTrue();
            assertThat(outcome(live)).isEqualTo(before).isNotSameAs(before);
        }
    }
}

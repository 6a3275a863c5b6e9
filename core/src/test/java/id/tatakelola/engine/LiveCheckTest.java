package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.live.Delta;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One rule, a few edits; module testkit compares sessions of random edits with fresh checks. */
class LiveCheckTest {
    private static final String RULE = "application-without-backup";
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final Application SIPKD = running("sipkd");
    private static final SecurityMeasure BACKUP = backup("m1", "sipkd", true);
    private static final FactRef SUBJECT = FactRef.of(SIPKD);
    private static final PackSet PACKS =
            PackSet.of(List.of(new RulePack("monitoring", "1.0.0", List.of(Sample.WITHOUT_BACKUP), List.of())));
    private final GovernanceEngine engine = GovernanceEngine.load(PACKS);

    private static Application running(String id) {
        return Application.of(id, id).withStatus(ApplicationStatus.RUNNING);
    }

    private static SecurityMeasure backup(String id, String application, @Nullable Boolean operational) {
        return new SecurityMeasure(id, application, SecurityMeasureKind.BACKUP, operational);
    }

    private static List<CompleteRegister> registers(String... types) {
        return Stream.of(types)
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
    }

    private static Portfolio city(Fact... facts) {
        return Portfolio.of("Singkawang", List.of(facts), registers("Application", "SecurityMeasure"));
    }

    private static List<FactRef> opened(Changes changes) {
        return changes.findings().opened().stream().map(Finding::subject).toList();
    }

    private static List<FactRef> closed(Changes changes) {
        return changes.findings().closed().stream().map(Finding::subject).toList();
    }

    private void isFresh(LiveCheck live) {
        assertThat(live.result()).isEqualTo(engine.check(live.portfolio(), live.asOf()));
    }

    @Test
    void a_fact_put_closes_the_finding_and_taken_away_again_opens_it() {
        try (LiveCheck live = engine.open(city(SIPKD), DAY)) {
            CheckResult before = live.result();

            assertThat(closed(live.put(BACKUP))).containsExactly(SUBJECT);
            isFresh(live);
            assertThat(opened(live.remove(FactRef.of(BACKUP)))).containsExactly(SUBJECT);
            assertThat(live.result()).isEqualTo(before);
        }
    }

    @Test
    void only_what_changed_is_told() {
        try (LiveCheck live = engine.open(city(SIPKD, running("e-office")), DAY)) {
            Changes changes = live.put(BACKUP);

            assertThat(closed(changes)).containsExactly(SUBJECT);
            assertThat(opened(changes)).isEmpty();
            assertThat(live.put(BACKUP).isEmpty()).isTrue();
        }
    }

    @Test
    void a_fact_put_replaces_the_one_of_its_id_and_of_two_in_one_step_the_later_counts() {
        try (LiveCheck live = engine.open(city(SIPKD, BACKUP), DAY)) {
            assertThat(opened(live.put(backup("m1", "sipkd", false)))).containsExactly(SUBJECT);
            assertThat(live.portfolio().size()).isEqualTo(2);
            assertThat(closed(live.put(backup("m1", "sipkd", null), BACKUP))).containsExactly(SUBJECT);
        }
    }

    @Test
    void what_is_no_longer_known_opens_a_doubt() {
        try (LiveCheck live = engine.open(city(SIPKD, BACKUP), DAY)) {
            Changes changes = live.put(backup("m1", "sipkd", null));

            assertThat(changes.doubts().opened()).extracting(Doubt::subject).containsExactly(SUBJECT);
            assertThat(changes.findings().isEmpty()).isTrue();
        }
    }

    @Test
    void a_register_no_longer_declared_complete_turns_the_finding_into_a_doubt() {
        try (LiveCheck live = engine.open(city(SIPKD), DAY)) {
            Changes changes = live.replace(live.portfolio().withRegisters(registers("Application")));

            assertThat(closed(changes)).containsExactly(SUBJECT);
            assertThat(changes.doubts().opened()).extracting(Doubt::subject).containsExactly(SUBJECT);
            isFresh(live);
        }
    }

    @Test
    void the_day_before_the_rule_is_in_force_closes_its_findings() {
        try (LiveCheck live = engine.open(city(SIPKD), Sample.FIRST_DAY)) {
            assertThat(closed(live.moveTo(Sample.FIRST_DAY.minusDays(1)))).containsExactly(SUBJECT);
            isFresh(live);
            assertThat(opened(live.moveTo(Sample.FIRST_DAY))).containsExactly(SUBJECT);
            assertThat(live.asOf()).isEqualTo(Sample.FIRST_DAY);
            assertThat(live.moveTo(DAY).isEmpty()).isTrue();
        }
    }

    @Test
    void a_finding_that_comes_to_be_waived_closes_and_opens_as_waived_until_the_waiver_runs_out() {
        Waiver waiver = Waiver.of("w1", RULE, "sipkd", "Migrasi", "kadis", "sekda", Validity.between(DAY, DAY));
        try (LiveCheck live = engine.open(city(SIPKD), DAY)) {
            Delta<Finding> findings = live.put(waiver).findings();

            assertThat(findings.closed()).extracting(Finding::waiverId).containsExactly((String) null);
            assertThat(findings.opened()).extracting(Finding::waiverId).containsExactly("w1");
            assertThat(live.moveTo(DAY.plusDays(1)).findings().opened())
                    .extracting(Finding::waiverId)
                    .containsExactly((String) null);
            isFresh(live);
        }
    }

    @Test
    void a_fact_that_others_refer_to_goes_only_with_them() {
        try (LiveCheck live = engine.open(city(SIPKD, BACKUP), DAY)) {
            assertThatExceptionOfType(PortfolioException.class).isThrownBy(() -> live.remove(SUBJECT));
            assertThat(live.portfolio().size()).isEqualTo(2);

            live.replace(List.of(SUBJECT, FactRef.of(BACKUP)), List.of(running("e-office")));

            assertThat(live.portfolio().facts()).extracting(Fact::id).containsExactly("e-office");
            isFresh(live);
        }
    }

    @Test
    void a_rule_that_fails_is_told_since_its_findings_close() {
        GovernanceEngine tight = GovernanceEngine.load(PACKS, FactTypes.standard(), new EngineLimits(100, 2, null));
        try (LiveCheck live = tight.open(city(SIPKD), DAY)) {
            Changes changes = live.put(running("e-office"), running("simpeg"));

            assertThat(closed(changes)).containsExactly(SUBJECT);
            assertThat(changes.failures().opened()).hasSize(1);
            assertThat(live.remove(new FactRef("Application", "e-office"), new FactRef("Application", "simpeg"))
                            .failures()
                            .closed())
                    .hasSize(1);
        }
    }

    @Test
    void a_preview_tells_what_would_change_and_changes_nothing() {
        Portfolio city = city(SIPKD);
        try (LiveCheck live = engine.open(city, DAY)) {
            Changes wouldBe = live.preview(BACKUP);

            assertThat(live.portfolio()).isSameAs(city);
            isFresh(live);
            assertThat(live.put(BACKUP)).isEqualTo(wouldBe);
            assertThat(opened(live.preview(List.of(FactRef.of(BACKUP)), List.of())))
                    .containsExactly(SUBJECT);
            isFresh(live);
        }
    }

    @Test
    void the_portfolio_that_was_opened_stays_as_it_is() {
        Portfolio city = city(SIPKD);
        try (LiveCheck live = engine.open(city, DAY)) {
            live.put(BACKUP);
        }
        assertThat(city.facts()).containsExactly(SIPKD);
    }
}

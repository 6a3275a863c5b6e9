package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is worked out without a whole check, and what is kept of it. */
class LiveSessionTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final int MANY = 60;

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

    /** Many applications, of which each but the last has a backup. */
    private static LiveSession city(CompleteRegister... registers) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            facts.add(running("a" + i));
            if (i + 1 < MANY) {
                facts.add(backup("m" + i, "a" + i, true));
            }
        }
        return open(Portfolio.of("Singkawang", facts, Arrays.asList(registers)), EngineLimits.STANDARD);
    }

    private static LiveSession complete() {
        return city(registers("Application", "SecurityMeasure").toArray(new CompleteRegister[0]));
    }

    private static LiveSession open(Portfolio portfolio, EngineLimits limits) {
        return open(portfolio, limits, Sample.WITHOUT_BACKUP);
    }

    private static LiveSession open(Portfolio portfolio, EngineLimits limits, RulePlan rule) {
        RulePack pack = new RulePack("monitoring", "1.0.0", List.of(rule), List.of());
        return new LoadedPacks(PackSet.of(List.of(pack)), FactTypes.standard(), limits).open(portfolio, DAY);
    }

    private static Changes put(LiveSession session, Fact... facts) {
        return session.edit(List.of(), List.of(facts), true);
    }

    private static List<String> opened(Changes changes) {
        return changes.findings().opened().stream()
                .map(Finding::subject)
                .map(FactRef::id)
                .toList();
    }

    @Test
    void an_edit_is_worked_out_without_a_whole_check() {
        LiveSession session = complete();

        assertThat(opened(put(session, backup("m7", "a7", false)))).containsExactly("a7");
        assertThat(opened(put(session, backup("m8", "a9", true)))).containsExactly("a8");
        assertThat(put(session, running("b")).findings().opened()).hasSize(1);
        assertThat(session.edit(List.of(new FactRef("Application", "b")), List.of(), true)
                        .findings()
                        .closed())
                .hasSize(1);
        Waiver waiver =
                Waiver.of("w", "application-without-backup", "a7", "alasan", "kadis", "sekda", Validity.always());
        assertThat(opened(put(session, waiver))).containsExactly("a7");
        assertThat(put(session, NetworkLink.of("n", "none")).isEmpty()).isTrue();
        assertThat(session.checks()).isEqualTo(1);

        assertThat(session.result().findings()).hasSize(3);
        assertThat(session.result().findings()).hasSize(3);
        assertThat(session.checks()).as("the result is made but once").isEqualTo(2);
    }

    @Test
    void a_key_that_is_not_known_concerns_all_subjects() {
        LiveSession session = city(registers("Application", "SecurityMeasure").get(0));

        Changes changes = put(session, backup("m", "a" + (MANY - 1), true));
        assertThat(changes.doubts().closed()).hasSize(1);
        assertThat(session.checks()).isEqualTo(1);
    }

    @Test
    void a_day_a_parameter_and_an_edit_of_very_many_facts_are_checked_anew() {
        LiveSession session = complete();
        int checks = session.checks();
        for (Runnable edit : List.<Runnable>of(
                () -> session.moveTo(session.portfolio(), DAY.plusDays(1)),
                () -> put(session, new Parameter("p", "key", null, null, null, Fact.NONE)),
                () -> put(
                        session,
                        Stream.iterate(0, i -> i + 1)
                                .limit(MANY)
                                .map(i -> backup("x" + i, "a" + i, true))
                                .toArray(Fact[]::new)))) {
            edit.run();
            assertThat(session.checks()).isEqualTo(++checks);
        }
        assertThat(session.result().findings()).isEmpty();
    }

    @Test
    void a_preview_leaves_tables_and_indexes_as_they_were() {
        LiveSession session = complete();
        Map<String, SortedSet<Integer>> before = session.counts();
        assertThat(session.edit(List.of(new FactRef("SecurityMeasure", "m3")), List.of(running("b")), false)
                        .findings()
                        .opened())
                .hasSize(2);
        assertThat(session.counts()).isEqualTo(before);
        assertThat(session.portfolio().size()).isEqualTo(2 * MANY - 1);
        assertThat(session.edit(List.of(), List.of(backup("m", "a" + (MANY - 1), true)), false)
                        .findings()
                        .closed())
                .hasSize(1);
    }

    @Test
    void what_is_taken_back_leaves_nothing_behind() {
        LiveSession session = complete();
        Map<String, SortedSet<Integer>> before = session.counts();
        Portfolio portfolio = session.portfolio();
        Random random = new Random(6172);
        for (int i = 0; i < 2000; i++) {
            String id = (random.nextBoolean() ? "m" : "x") + random.nextInt(MANY - 1);
            Fact old = portfolio.find(new FactRef("SecurityMeasure", id));
            Fact fact = backup(id, "a" + random.nextInt(MANY), random.nextBoolean() ? null : random.nextBoolean());
            put(session, fact);
            if (old == null) {
                session.edit(List.of(FactRef.of(fact)), List.of(), true);
            } else {
                put(session, old);
            }
        }
        assertThat(session.counts()).isEqualTo(before);
        assertThat(session.portfolio())
                .as("nothing differs, so nothing is made")
                .isSameAs(portfolio);
        assertThat(session.checks()).isEqualTo(1);
    }

    @Test
    void a_reference_into_a_complete_register_is_looked_up_before_and_after() {
        LiveSession session = complete();
        assertThatThrownBy(() -> put(session, backup("x", "b", true)))
                .hasMessageContaining("application `b` is not in this portfolio");
        put(session, backup("x", "b", true), running("b"));
        assertThatThrownBy(() -> session.edit(List.of(new FactRef("Application", "b")), List.of(), true))
                .hasMessageContaining("SecurityMeasure `x`");
        assertThat(session.portfolio().size()).isEqualTo(2 * MANY + 1);
    }

    @Test
    void a_rule_near_its_limit_is_told_as_a_whole_check_tells_it() {
        Portfolio one = Portfolio.of("Singkawang", List.of(running("a")), registers("Application", "SecurityMeasure"));
        LiveSession session = open(one, new EngineLimits(100, 8, null));
        for (int i = 0; i < 8; i++) {
            put(session, running("b" + i));
        }
        assertThat(session.result().failures()).hasSize(1);
        assertThat(session.checks()).isGreaterThan(1);
    }

    @Test
    void a_rule_made_for_few_facts_fails_when_an_edit_brings_more() {
        RulePlan plan = Sample.WITHOUT_BACKUP;
        RulePlan bounded = new RulePlan(
                plan.card(),
                plan.variables(),
                plan.conditions(),
                plan.subjectAt(),
                plan.action(),
                List.of(new Bound("SecurityMeasure", 1)));
        Portfolio one = Portfolio.of("Singkawang", List.of(running("a")), registers("Application", "SecurityMeasure"));
        LiveSession session = open(one, EngineLimits.STANDARD, bounded);

        assertThat(put(session, backup("m", "a", false)).failures().isEmpty()).isTrue();
        SecurityMeasure second = new SecurityMeasure("n", "a", SecurityMeasureKind.RECOVERY, true);
        assertThat(put(session, second).failures().opened()).hasSize(1);
    }
}

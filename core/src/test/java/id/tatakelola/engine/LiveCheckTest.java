package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    void what_a_portfolio_refuses_is_refused_in_the_same_words_and_changes_nothing() {
        Portfolio city = city(SIPKD);
        SecurityMeasure lost = backup("m2", "sipkt", true);
        try (LiveCheck live = engine.open(city, DAY)) {
            CheckResult before = live.result();
            for (Consumer<LiveCheck> edit : List.<Consumer<LiveCheck>>of(
                    l -> l.put(lost), l -> l.preview(lost), l -> l.replace(List.of(), List.of(BACKUP, lost)))) {
                assertThatExceptionOfType(PortfolioException.class)
                        .isThrownBy(() -> edit.accept(live))
                        .withMessage("SecurityMeasure `m2` applicationId: application `sipkt` is not in this portfolio."
                                + " Maybe `sipkd` (sipkd).");
            }
            assertThat(live.result()).isEqualTo(before);
            assertThat(live.portfolio()).isSameAs(city);
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
    void more_facts_than_the_limit_are_refused_and_change_nothing() {
        GovernanceEngine narrow = GovernanceEngine.load(PACKS, FactTypes.standard(), new EngineLimits(1, 100, null));
        try (LiveCheck live = narrow.open(city(SIPKD), DAY)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> live.put(BACKUP))
                    .withMessage("the portfolio holds 2 facts, more than the limit of 1.");
            assertThat(live.portfolio().size()).isEqualTo(1);
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

    @Test
    void after_close_every_use_is_refused_and_closing_again_is_not() {
        LiveCheck live = engine.open(city(SIPKD), DAY);
        live.close();
        for (Consumer<LiveCheck> use : List.<Consumer<LiveCheck>>of(
                l -> l.put(BACKUP),
                l -> l.remove(SUBJECT),
                l -> l.replace(List.of(), List.of()),
                l -> l.replace(city()),
                l -> l.moveTo(DAY),
                l -> l.preview(BACKUP),
                LiveCheck::result,
                LiveCheck::portfolio,
                LiveCheck::asOf)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> use.accept(live))
                    .withMessage("this live check is closed.");
        }
        live.close();
    }

    @Test
    void of_edits_from_several_threads_none_is_lost_and_each_tells_what_it_alone_changed() throws Exception {
        int threads = 4;
        int each = 50;
        ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
        CountDownLatch start = new CountDownLatch(1);
        try (LiveCheck live = engine.open(city(), DAY)) {
            List<Future<List<FactRef>>> told = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int own = t;
                told.add(pool.submit(() -> {
                    start.await();
                    return IntStream.range(0, each)
                            .mapToObj(i -> opened(live.put(running("a" + own + "-" + i))))
                            .flatMap(List::stream)
                            .toList();
                }));
            }
            Future<Long> reader = pool.submit(reading(live, start, threads * each));
            start.countDown();
            List<FactRef> all = new ArrayList<>();
            for (Future<List<FactRef>> one : told) {
                assertThat(one.get()).hasSize(each);
                all.addAll(one.get());
            }
            assertThat(reader.get()).isEqualTo(threads * each);
            assertThat(all).doesNotHaveDuplicates().hasSize(threads * each);
            assertThat(live.result().findings().map(Finding::subject)).containsExactlyInAnyOrderElementsOf(all);
            isFresh(live);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads until all is there; what it reads never gets less. */
    private static Callable<Long> reading(LiveCheck live, CountDownLatch start, long end) {
        return () -> {
            start.await();
            long seen = 0;
            while (seen < end) {
                long now = live.result().findings().count();
                if (now < seen) {
                    throw new AssertionError("read " + now + " findings after " + seen);
                }
                seen = now;
            }
            return seen;
        };
    }

    @Test
    void what_stood_before_is_not_kept() throws InterruptedException {
        try (LiveCheck live = engine.open(city(SIPKD), DAY)) {
            live.put(BACKUP);
            WeakReference<Portfolio> before = new WeakReference<>(live.portfolio());
            live.put(running("e-office"));
            live.result();
            for (int i = 0; i < 100 && before.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertThat(before.get()).isNull();
        }
    }
}

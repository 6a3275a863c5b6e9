package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.result.CheckResult;
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
import org.junit.jupiter.api.Test;

/** What a live check refuses, and how it is used by several threads. */
class LiveCheckUseTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final Application SIPKD = running("sipkd");
    private static final SecurityMeasure BACKUP = backup("m1", "sipkd");
    private static final PackSet PACKS =
            PackSet.of(List.of(new RulePack("monitoring", "1.0.0", List.of(Sample.WITHOUT_BACKUP), List.of())));
    private final GovernanceEngine engine = GovernanceEngine.load(PACKS);

    private static Application running(String id) {
        return Application.of(id, id).withStatus(ApplicationStatus.RUNNING);
    }

    private static SecurityMeasure backup(String id, String application) {
        return new SecurityMeasure(id, application, SecurityMeasureKind.BACKUP, true);
    }

    private static Portfolio city(Fact... facts) {
        List<CompleteRegister> registers = Stream.of("Application", "SecurityMeasure")
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of("Singkawang", List.of(facts), registers);
    }

    @Test
    void what_a_portfolio_refuses_is_refused_in_the_same_words_and_changes_nothing() {
        Portfolio city = city(SIPKD);
        SecurityMeasure lost = backup("m2", "sipkt");
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
    void after_close_every_use_is_refused_and_closing_again_is_not() {
        LiveCheck live = engine.open(city(SIPKD), DAY);
        live.close();
        for (Consumer<LiveCheck> use : List.<Consumer<LiveCheck>>of(
                l -> l.put(BACKUP),
                l -> l.remove(FactRef.of(SIPKD)),
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
                            .mapToObj(i -> live.put(running("a" + own + "-" + i)))
                            .flatMap(changes -> changes.findings().opened().stream())
                            .map(Finding::subject)
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
            assertThat(live.result()).isEqualTo(engine.check(live.portfolio(), DAY));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void previews_of_one_thread_among_the_edits_of_another_foresee_and_leave_no_trace() throws Exception {
        int edits = 300;
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (LiveCheck live = engine.open(city(SIPKD), DAY)) {
            Future<?> editing = pool.submit(() -> IntStream.range(0, edits).forEach(i -> live.put(running("a" + i))));
            while (!editing.isDone()) {
                assertThat(live.preview(BACKUP).findings().closed())
                        .extracting(Finding::subject)
                        .containsExactly(FactRef.of(SIPKD));
                assertThat(live.preview(running("b")).findings().opened()).hasSize(1);
            }
            editing.get();
            assertThat(live.portfolio().size()).isEqualTo(edits + 1);
            assertThat(live.result()).isEqualTo(engine.check(live.portfolio(), DAY));
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

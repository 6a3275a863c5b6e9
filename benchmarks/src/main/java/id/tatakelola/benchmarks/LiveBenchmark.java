package id.tatakelola.benchmarks;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.LiveCheck;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One edit of a complete city, each time to and fro: everything checked anew and compared, or a live check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class LiveBenchmark {
    /** How many facts. */
    @Param({"300", "100000"})
    public int facts;

    /** What is edited. */
    @Param({"BACKUP", "DATASET", "LINK", "ROLE"})
    public Edit edit;

    private GovernanceEngine engine;
    private LiveCheck live;
    private Portfolio portfolio;
    private CheckResult last;
    private Fact[] versions;
    private int turn;

    /** Loads the packs and the city, and sees that the edit tells something and the live check tells it right. */
    @Setup
    public void load() {
        engine = GovernanceEngine.load(RulePacks.all());
        portfolio = Cities.complete(facts);
        live = engine.open(portfolio, SyntheticCity.DAY);
        last = live.result();
        versions = edit.candidates(portfolio)
                .filter(pair -> !live.preview(pair[0]).isEmpty())
                .findFirst()
                .orElseThrow();
        for (Fact version : versions) {
            Changes told = live();
            turn--;
            if (told.isEmpty() || !told.equals(anew())) {
                throw new IllegalStateException("after " + version + " a live check tells " + told);
            }
        }
    }

    private Fact next() {
        return versions[turn++ % versions.length];
    }

    /** Everything anew: the portfolio edited, checked and compared. */
    @Benchmark
    public Changes anew() {
        portfolio = portfolio.edited(List.of(), List.of(next()));
        CheckResult now = engine.check(portfolio, SyntheticCity.DAY);
        Changes changes = Changes.between(last, now);
        last = now;
        return changes;
    }

    /** A live check tells the changes. */
    @Benchmark
    public Changes live() {
        return live.put(next());
    }
}

package id.tatakelola.benchmarks;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.LiveCheck;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import id.tatakelola.testkit.random.RandomCities;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One edit, a backup that breaks or works again: everything checked anew and compared, or a live check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LiveBenchmark {
    private static final int ENOUGH = 8000;

    /** 0 for the small city of 118 facts; else the most facts of one type in a random city of at least 8,000. */
    @Param({"0", "400"})
    private int mostOfAType;

    private GovernanceEngine engine;
    private LiveCheck live;
    private Portfolio portfolio;
    private CheckResult last;
    private String applicationId;
    private boolean works;

    /** Loads the packs and the city. */
    @Setup
    public void load() {
        engine = GovernanceEngine.load(RulePacks.all());
        portfolio = mostOfAType == 0 ? SmallCity.portfolio() : large();
        applicationId = portfolio.facts(Application.class).get(0).id();
        live = engine.open(portfolio, SmallCity.DAY);
        last = live.result();
    }

    private Portfolio large() {
        RandomCities cities = new RandomCities(RulePacks.all(), FactTypes.standard(), mostOfAType);
        for (long seed = 1; ; seed++) {
            Portfolio city = cities.complete(seed).portfolio(FactTypes.standard());
            if (city.size() >= ENOUGH && !city.facts(Application.class).isEmpty()) {
                return city;
            }
        }
    }

    private Fact next() {
        works = !works;
        return new SecurityMeasure("edited", applicationId, SecurityMeasureKind.BACKUP, works);
    }

    /** Everything anew: the portfolio edited, checked and compared. */
    @Benchmark
    public Changes anew() {
        portfolio = portfolio.edited(List.of(), List.of(next()));
        CheckResult now = engine.check(portfolio, SmallCity.DAY);
        Changes changes = Changes.between(last, now);
        last = now;
        return changes;
    }

    /** A live check tells the changes. */
    @Benchmark
    public Changes live() {
        return live.put(next());
    }

    /** A live check tells the changes and is asked for its result after each. */
    @Benchmark
    public CheckResult liveWithResult() {
        live.put(next());
        return live.result();
    }
}

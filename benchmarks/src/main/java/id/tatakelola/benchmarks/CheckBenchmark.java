package id.tatakelola.benchmarks;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One check with all shipped rules, all verdicts, findings and questions included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
    private static final LocalDate STATEMENT_DAY = LocalDate.of(2019, 10, 27);

    /** A small complete city, or the folder of a portfolio. */
    @Param({"small", "examples/singkawang"})
    private String city;

    private GovernanceEngine engine;
    private Portfolio portfolio;

    /** Loads the packs and the city. */
    @Setup
    public void load() {
        engine = GovernanceEngine.load(RulePacks.all());
        portfolio = city.equals("small")
                ? SmallCity.portfolio()
                : PortfolioReader.read(Path.of(city)).portfolio();
    }

    /** The check. */
    @Benchmark
    public CheckResult check() {
        return engine.check(portfolio, STATEMENT_DAY);
    }
}

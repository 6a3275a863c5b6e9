package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.oracle.Oracle;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same rules by hand in plain Java, verdicts only: the yardstick for {@link CheckBenchmark} with its small city. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OracleBenchmark {
    private Oracle oracle;
    private Portfolio portfolio;

    /** Loads the rules and the city. */
    @Setup
    public void load() {
        oracle = Oracle.of(RulePacks.all());
        portfolio = SmallCity.portfolio();
    }

    /** The check. */
    @Benchmark
    public Map<String, Verdicts> check() {
        return oracle.check(portfolio, SmallCity.DAY);
    }
}

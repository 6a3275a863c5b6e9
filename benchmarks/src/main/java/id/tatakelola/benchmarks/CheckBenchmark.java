package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.benchmarks.rivals.Hits;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.testkit.city.SyntheticCity;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * One check of an invented city with all shipped rules, or those that a rival can say. The rules are without their demands
 * for evidence, which only the evaluator knows. Before anything is timed the witnesses are held against each other.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class CheckBenchmark {
    /** The evaluator on a complete city: all verdicts, findings and what each rests on. */
    @Benchmark
    public CheckResult evaluator(CompleteCity city) {
        return city.engine.check(city.portfolio, SyntheticCity.DAY);
    }

    /** The evaluator on a complete city: all verdicts and findings, and nothing of what they rest on. */
    @Benchmark
    public CheckResult unexplained(CompleteCity city) {
        return city.engine.check(city.portfolio, SyntheticCity.DAY, ExplanationLevel.NONE);
    }

    /** The same rules by hand in plain Java: all verdicts and conclusions, without what they rest on. */
    @Benchmark
    public Map<String, Verdicts> oracle(CompleteCity city) {
        return city.oracle.check(city.portfolio, SyntheticCity.DAY);
    }

    /** The evaluator where a fifth of what may be unknown is, and half the registers are open: questions as well. */
    @Benchmark
    public CheckResult unknowns(BlankedCity city) {
        return city.engine.check(city.portfolio, SyntheticCity.DAY);
    }

    /** The same without telling what anything rests on. */
    @Benchmark
    public CheckResult unexplainedUnknowns(BlankedCity city) {
        return city.engine.check(city.portfolio, SyntheticCity.DAY, ExplanationLevel.NONE);
    }

    /** The evaluator, each time on another city. */
    @Benchmark
    public CheckResult manyCities(ManyCities cities, ManyCities.Turn turn) {
        return cities.engine.check(turn.next(cities), SyntheticCity.DAY);
    }

    /** Another engine: findings only. */
    @Benchmark
    public Hits rival(RivalCity city) {
        return city.finder.find(city.city.portfolio, SyntheticCity.DAY);
    }
}

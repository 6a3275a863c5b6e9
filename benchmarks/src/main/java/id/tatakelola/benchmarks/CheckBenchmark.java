package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.testkit.city.SyntheticCity;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * One check of an invented city with all shipped rules. The rules are without their demands for evidence, which only the
 * evaluator knows. Before anything is timed the witnesses are held against each other.
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

    /** The same rules by hand in plain Java: all verdicts and conclusions, without what they rest on. */
    @Benchmark
    public Map<String, Verdicts> oracle(CompleteCity city) {
        return city.oracle.check(city.portfolio, SyntheticCity.DAY);
    }

    /** New sessions of Drools, one a stage: findings and conclusions only. */
    @Benchmark
    public CheckResult drools(DroolsCity city) {
        return city.drools.check(city.portfolio, SyntheticCity.DAY);
    }

    /** The evaluator where a fifth of what may be unknown is, and a fifth of the registers open: questions as well. */
    @Benchmark
    public CheckResult evaluatorWithUnknowns(BlankedCity city) {
        return city.engine.check(city.portfolio, SyntheticCity.DAY);
    }
}

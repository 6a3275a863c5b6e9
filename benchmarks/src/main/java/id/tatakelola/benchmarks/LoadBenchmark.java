package id.tatakelola.benchmarks;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.rules.RulePacks;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What comes before the first verdict: loading the packs in a warm JVM, and the whole way in a fresh one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class LoadBenchmark {
    /** Loads all shipped packs, in a warm JVM. */
    @Benchmark
    public GovernanceEngine packs() {
        return GovernanceEngine.load(RulePacks.all());
    }

    /** Starts a JVM that loads the packs, reads the sample city and checks it, and waits for its end. */
    @Benchmark
    public void freshJvm(Start start, Cpu cpu) throws IOException {
        cpu.childMicros += start.jvm.run();
        cpu.children++;
    }

    /** A JVM as it is to be started. */
    @State(Scope.Benchmark)
    public static class Start {
        /** With what options. */
        @Param({"PLAIN", "LAUNCHER", "CDS"})
        public StartOptions options;

        FreshJvm jvm;

        /** Makes the archive where there is to be one. */
        @Setup
        public void prepare() throws IOException {
            jvm = FreshJvm.prepared(options);
        }

        /** Takes the archive away. */
        @TearDown
        public void tidy() throws IOException {
            jvm.close();
        }
    }

    /** What the JVMs started in an iteration took; divide one by the other. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        /** In microseconds. */
        public double childMicros;

        /** How many. */
        public int children;
    }
}

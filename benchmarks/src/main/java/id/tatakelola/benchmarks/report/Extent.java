package id.tatakelola.benchmarks.report;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much is measured. */
enum Extent {
    /** To see that all works, in a few seconds a witness; what it says is no measurement. */
    TRIAL(1, 1, 1, 1, List.of(300, 1_000, 3_000)),
    /** Within ten minutes on two idle cores. */
    SHORT(1, 5, 3, 1, List.of(300, 1_000, 3_000, 100_000, 1_000_000)),
    /** For numbers to publish. */
    FULL(3, 5, 10, 2, List.of(300, 1_000, 3_000, 10_000, 100_000, 1_000_000));

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int seconds;
    private final List<Integer> sizes;

    Extent(int forks, int warmups, int measurements, int seconds, List<Integer> sizes) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.seconds = seconds;
        this.sizes = sizes;
    }

    /** The sizes of city, in facts. */
    List<Integer> sizes() {
        return sizes;
    }

    /** The size of the one city of which live edits are measured when there is little time. */
    int sizeOfLiveCity() {
        return this == TRIAL ? 300 : 100_000;
    }

    /** Options of a run; a city on which the answers differ ends it. */
    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true);
    }

    /** In words. */
    String inWords() {
        return "%d forks, %d warm-up and %d measured iterations of at least %d s"
                .formatted(forks, warmups, measurements, seconds);
    }
}

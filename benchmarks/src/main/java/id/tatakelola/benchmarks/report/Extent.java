package id.tatakelola.benchmarks.report;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much is measured. */
enum Extent {
    /** Within ten minutes on two idle cores. */
    SHORT(1, 3, 3, 1),
    /** For numbers to publish. */
    FULL(3, 5, 10, 2);

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int seconds;

    Extent(int forks, int warmups, int measurements, int seconds) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.seconds = seconds;
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
                .shouldFailOnError(true);
    }

    /** In words. */
    String inWords() {
        return "%d forks, %d warm-up and %d measured iterations of at least %d s"
                .formatted(forks, warmups, measurements, seconds);
    }
}

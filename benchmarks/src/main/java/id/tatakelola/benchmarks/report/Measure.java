package id.tatakelola.benchmarks.report;

import id.tatakelola.benchmarks.CheckBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures all witnesses with one and two threads and writes {@code benchmarks/RESULTS.md} and {@code
 * benchmarks/scaling.svg}.
 */
public final class Measure {
    private static final Path FOLDER = Path.of("benchmarks");
    private static final String[] USUAL = {"300", "3000", "100000"};
    private static final int[] THREADS = {1, 2};

    private Measure() {}

    /**
     * Takes the date for the report, {@code short} or {@code full}, and the sizes of city where they are others than 300,
     * 3,000 and 100,000 facts.
     */
    public static void main(String[] args) throws IOException, RunnerException {
        if (args.length < 2) {
            throw new IllegalArgumentException("say the date and `short` or `full`, such as `2026-11-24 short`");
        }
        LocalDate date = LocalDate.parse(args[0]);
        Extent extent = Extent.valueOf(args[1].toUpperCase(Locale.ROOT));
        String[] sizes = args.length > 2 ? Arrays.copyOfRange(args, 2, args.length) : USUAL;
        Figures figures = new Figures(run(extent, sizes));
        Files.writeString(FOLDER.resolve("RESULTS.md"), new Report(figures, date, extent).text());
        Files.writeString(FOLDER.resolve("scaling.svg"), new ScalingPlot(figures).svg());
    }

    private static List<Figure> run(Extent extent, String... sizes) throws RunnerException {
        List<Figure> figures = new ArrayList<>();
        for (Witness witness : Witness.values()) {
            String[] possible = Arrays.stream(sizes)
                    .filter(size -> Integer.parseInt(size) <= witness.mostFacts())
                    .toArray(String[]::new);
            for (int threads : THREADS) {
                if (possible.length > 0) {
                    for (RunResult result : run(extent, witness, threads, possible)) {
                        figures.add(figure(witness, result));
                    }
                }
            }
        }
        return figures;
    }

    private static Collection<RunResult> run(Extent extent, Witness witness, int threads, String... sizes)
            throws RunnerException {
        return new Runner(extent.options()
                        .include("^" + CheckBenchmark.class.getName() + "\\." + witness.method() + "$")
                        .param("facts", sizes)
                        .threads(threads)
                        .build())
                .run();
    }

    private static Figure figure(Witness witness, RunResult result) {
        Result<?> time = result.getPrimaryResult();
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
        return new Figure(
                witness,
                Integer.parseInt(result.getParams().getParam("facts")),
                result.getParams().getThreads(),
                time.getScore(),
                time.getScoreError(),
                bytes);
    }
}

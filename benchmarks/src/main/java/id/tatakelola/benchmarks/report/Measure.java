package id.tatakelola.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and writes {@code benchmarks/RESULTS.md} and {@code benchmarks/scaling.svg}. Run it from the root of
 * the repository.
 */
public final class Measure {
    private static final Path FOLDER = Path.of("benchmarks");

    private Measure() {}

    /** Takes the date for the report, and {@code short} or {@code full}; {@code trial} writes where the third says. */
    public static void main(String[] args) throws IOException, RunnerException {
        if (args.length < 2) {
            throw new IllegalArgumentException("say the date and `short` or `full`, such as `2026-11-24 short`");
        }
        LocalDate date = LocalDate.parse(args[0]);
        Extent extent = Extent.valueOf(args[1].toUpperCase(Locale.ROOT));
        // before the minutes of measuring, not after them
        Path folder = Files.createDirectories(args.length > 2 ? Path.of(args[2]) : FOLDER);
        double before = Machine.load();
        Figures figures = new Runs(extent).all();
        Files.writeString(folder.resolve("RESULTS.md"), new Report(figures, date, extent, before).text());
        Files.writeString(folder.resolve("scaling.svg"), new ScalingPlot(figures).svg());
    }
}

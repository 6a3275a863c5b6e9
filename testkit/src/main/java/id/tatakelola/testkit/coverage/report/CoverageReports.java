package id.tatakelola.testkit.coverage.report;

import id.tatakelola.model.Language;
import id.tatakelola.testkit.coverage.PackCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes coverage in all forms (<i>laporan cakupan</i>). */
public final class CoverageReports {
    private CoverageReports() {}

    /**
     * Writes {@code coverage.txt}, {@code coverage.html} and {@code lcov.info}.
     *
     * @param coverage what to report
     * @param folder where to; it is made
     * @param sources the folder of the rule files, as tools that read LCOV should find them
     * @param language that of text and page
     */
    public static void write(PackCoverage coverage, Path folder, String sources, Language language) {
        try {
            Files.createDirectories(folder);
            write(folder, "coverage.txt", CoverageText.of(coverage, language));
            write(folder, "coverage.html", CoverageHtml.of(coverage, language));
            write(folder, "lcov.info", CoverageLcov.of(coverage, sources));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}

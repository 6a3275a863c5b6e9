package id.tatakelola.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured, for people: ratios first, since they move less from machine to machine than times.
 *
 * @param figures the measurements
 * @param date the day of the run, as given
 * @param extent how much was measured
 */
record Report(Figures figures, LocalDate date, Extent extent) {
    private static final Path CPU = Path.of("/proc/cpuinfo");

    /** The page. */
    String text() {
        return Stream.of(
                        head(),
                        section("Ratios, one thread", ratios()),
                        section("Checks that two threads do, as a multiple of one", gains()),
                        section("Bytes allocated for a fact", table(1, f -> number(f.bytes() / f.facts()))),
                        section("Microseconds for a check, one thread", table(1, Report::micros)),
                        section("Microseconds for a check, each of two threads", table(2, Report::micros)),
                        "![Time for a check by number of facts](scaling.svg)",
                        notes())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String head() {
        return """
                # Measurements

                %s. %s, %d processors, %s. JDK %s (%s). JMH, average time, %s.
                Written by `id.tatakelola.benchmarks.report.Measure`; do not edit.""".formatted(
                        date,
                        cpu(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("java.vm.name"),
                        extent.inWords());
    }

    private static String cpu() {
        if (!Files.isReadable(CPU)) {
            return "Processor not named by the system";
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("Processor not named by the system");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ratios() {
        return rows(
                List.of(
                        "evaluator to plain Java",
                        "Drools to plain Java",
                        "evaluator to Drools",
                        "evaluator with 20 % unknown to evaluator"),
                List.of(
                        size -> times(figures.ratio(Witness.EVALUATOR, Witness.ORACLE, size, 1)),
                        size -> times(figures.ratio(Witness.DROOLS, Witness.ORACLE, size, 1)),
                        size -> times(figures.ratio(Witness.EVALUATOR, Witness.DROOLS, size, 1)),
                        size -> times(figures.ratio(Witness.UNKNOWNS, Witness.EVALUATOR, size, 1))));
    }

    private String gains() {
        List<IntFunction<String>> cells = new ArrayList<>();
        for (Witness witness : Witness.values()) {
            cells.add(size -> times(figures.gain(witness, size)));
        }
        return rows(labels(), cells);
    }

    private String table(int threads, Function<Figure, String> cell) {
        List<IntFunction<String>> cells = new ArrayList<>();
        for (Witness witness : Witness.values()) {
            cells.add(size -> figures.find(witness, size, threads).map(cell).orElse("-"));
        }
        return rows(labels(), cells);
    }

    private static List<String> labels() {
        return Stream.of(Witness.values()).map(Witness::label).toList();
    }

    private String rows(List<String> names, List<IntFunction<String>> cells) {
        StringBuilder table = new StringBuilder("| facts |");
        figures.sizes().forEach(size -> table.append(" %,d |".formatted(size)));
        table.append("\n|---|").append("---:|".repeat(figures.sizes().size()));
        for (int i = 0; i < names.size(); i++) {
            table.append("\n| ").append(names.get(i)).append(" |");
            for (int size : figures.sizes()) {
                table.append(' ').append(cells.get(i).apply(size)).append(" |");
            }
        }
        return table.toString();
    }

    private static String section(String title, String body) {
        return "## " + title + "\n\n" + body;
    }

    private static String times(Optional<Double> ratio) {
        return ratio.map(r -> String.format(Locale.ROOT, "%.1f", r)).orElse("-");
    }

    private static String micros(Figure figure) {
        String error = Double.isNaN(figure.error()) ? "" : " ± " + number(figure.error());
        return number(figure.micros()) + error;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String notes() {
        return """
                ## What this says and what not

                Cities are invented and grow by their long registers. Before the clock starts the evaluator's verdicts and
                conclusions, and the findings and conclusions of Drools, are held against those of plain Java; a difference
                ends the run. The rules are all that are shipped, without demands for evidence, which only the evaluator
                knows. The evaluator also says what each verdict rests on, which plain Java and Drools do not; Drools gives
                findings only. A city of 300 facts has the parameters of a whole city besides. Where a dash stands, nothing was
                measured: the evaluator with unknowns tries so many combinations in large cities that a check takes longer than
                all the rest, or stops at its limit. Evrete and Easy Rules are not measured.""";
    }
}

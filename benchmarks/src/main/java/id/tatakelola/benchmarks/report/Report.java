package id.tatakelola.benchmarks.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured, for people: ratios first, since they move less from machine to machine than times.
 *
 * @param figures the measurements
 * @param date the day of the run, as given
 * @param extent how much was measured
 * @param load how many threads wanted a processor before the run began
 */
record Report(Figures figures, LocalDate date, Extent extent, double load) {
    private static final double MICROS_IN_A_SECOND = 1e6;

    /** The page. */
    String text() {
        return Stream.of(
                        head(),
                        section("Reach", reach()),
                        section("Processor time, as a multiple of plain Java on the same rules", ratios()),
                        section("Growth with the number of facts", growth()),
                        section("Bytes allocated for a fact", table(f -> f.bytes() / f.facts())),
                        section("Microseconds of the checking thread", table(Figure::cpu)),
                        section("Microseconds of the whole process", table(Figure::process)),
                        section("Microseconds by the clock", table(Figure::clock)),
                        section("Checks that two threads do, as a multiple of one", gains()),
                        section("An edit told to a live check, median microseconds by the clock", live()),
                        section("Start", start()),
                        profiles(),
                        notes())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String head() {
        return """
                # Measurements

                %s. %s, load average %s before the run. JMH, average time, %s.
                Written by `id.tatakelola.benchmarks.report.Measure`; do not edit.""".formatted(date, Machine.inWords(), format("%.1f", load), extent.inWords());
    }

    private String reach() {
        return new Targets(figures)
                .all().stream()
                        .map(Target::row)
                        .collect(Collectors.joining(
                                "\n", "| measure | to reach | figure | |\n|---|---|---:|---|\n", ""));
    }

    private String ratios() {
        return rows((witness, size) ->
                figures.ratio(witness, oracleOf(witness), size, Figure::cpu).map(r -> format("%.1f", r)));
    }

    private static Witness oracleOf(Witness witness) {
        return switch (witness) {
            case EVRETE, EVALUATOR_OF_EVRETE, ORACLE_OF_EVRETE -> Witness.ORACLE_OF_EVRETE;
            case EASY_RULES, EVALUATOR_OF_EASY_RULES, ORACLE_OF_EASY_RULES -> Witness.ORACLE_OF_EASY_RULES;
            default -> Witness.ORACLE;
        };
    }

    private String growth() {
        String exponents = Stream.of(Witness.values())
                .flatMap(witness -> figures.growth(witness).stream()
                        .map(exponent -> "%s %s".formatted(witness.label(), format("%.3f", exponent))))
                .collect(Collectors.joining("; "));
        return "Exponent of processor time, fitted from 1,000 facts on: %s.\n\n![Time for a check by number of facts](scaling.svg)"
                .formatted(exponents.isEmpty() ? "not measured" : exponents);
    }

    private String table(ToDoubleFunction<Figure> cell) {
        return rows((witness, size) -> figures.find(witness, size).map(f -> format("%,.0f", cell.applyAsDouble(f))));
    }

    private String rows(BiFunction<Witness, Integer, Optional<String>> cell) {
        List<Integer> sizes = figures.sizes();
        StringBuilder table = heading("facts", sizes);
        for (Witness witness : Witness.values()) {
            table.append("\n| ").append(witness.label()).append(" |");
            sizes.forEach(size -> table.append(' ')
                    .append(cell.apply(witness, size).orElse("-"))
                    .append(" |"));
        }
        return table.toString();
    }

    private String gains() {
        return figures.gains().entrySet().stream()
                .map(gain -> format("| %s | %.2f |", gain.getKey(), gain.getValue()))
                .collect(Collectors.joining("\n", "| 300 facts | two threads |\n|---|---:|\n", ""));
    }

    private String live() {
        List<Integer> sizes = figures.live().values().stream()
                .flatMap(bySize -> bySize.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        StringBuilder table = heading("edit", sizes);
        new TreeMap<>(figures.live()).forEach((edit, bySize) -> {
            table.append("\n| ").append(edit.inWords()).append(" |");
            sizes.forEach(size -> table.append(format(" %,.0f |", bySize.getOrDefault(size, Double.NaN))));
        });
        return table.toString();
    }

    private static StringBuilder heading(String corner, List<Integer> sizes) {
        StringBuilder table = new StringBuilder("| ").append(corner).append(" |");
        sizes.forEach(size -> table.append(format(" %,d |", size)));
        return table.append("\n|---|").append("---:|".repeat(sizes.size()));
    }

    private String start() {
        String starts = figures.starts().entrySet().stream()
                .map(start -> format("| %s | %.2f |", start.getKey().inWords(), start.getValue() / MICROS_IN_A_SECOND))
                .collect(Collectors.joining("\n"));
        return """
                | a fresh JVM reads and checks the sample city, from start to end | CPU s |
                |---|---:|
                %s

                The packs are loaded in %s ms in a warm JVM.""".formatted(starts, format("%,.1f", figures.packs() / 1e3));
    }

    private String profiles() {
        return figures.profiles().isEmpty()
                ? ""
                : section(
                        "Where the time goes",
                        "Of what missed its mark; samples of running threads, by the method on top.\n\n"
                                + figures.profiles().entrySet().stream()
                                        .map(Report::profile)
                                        .collect(Collectors.joining("\n\n")));
    }

    private static String profile(Map.Entry<String, String> profile) {
        return "%s:\n\n```\n%s\n```".formatted(profile.getKey(), profile.getValue());
    }

    private static String section(String title, String body) {
        return "## " + title + "\n\n" + body;
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static String notes() {
        return """
                ## What this says and what not

                Cities are invented and grow by their long registers; one of 300 facts has the parameters of a whole city
                besides. Before the clock starts all are held against plain Java: the evaluator's verdicts and conclusions, and
                what the others find; a difference ends the run. The rules are all that are shipped, without demands for
                evidence, which only the evaluator knows. The evaluator also says what each verdict rests on; plain Java gives
                verdicts and conclusions, the others findings only. "Nothing explained" is the evaluator at the level that leaves
                out witnesses, parameters, grounds of doubts and questions. Drools inserts each fact once and runs the three mechanisms
                as agenda groups of one session, with safe options; "pool" has pooled sessions and its filters compiled to
                Java. Evrete and Easy Rules run the rules that they can say: filters and joins, and filters; the evaluator and
                plain Java beside them run the same rules. "20 % unknown" is a city of which a fifth is not known and half the
                registers are open. Where a dash stands, nothing was measured: it would take longer than all the rest, or not
                end. The whole process counts collector, compiler and threads that an engine starts.""";
    }
}

package id.tatakelola.benchmarks.report;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, and what was.
 *
 * @param measure what is measured
 * @param bound the bound, inclusive
 * @param atMost whether the bound is the most, else the least
 * @param unit what follows a number
 * @param reached the number reached; empty when it was not measured
 * @param profiled what to look at when it is missed; null when the numbers say enough
 */
record Target(
        String measure,
        double bound,
        boolean atMost,
        String unit,
        Optional<Double> reached,
        @Nullable Profiled profiled) {
    static Target atMost(
            double bound, String unit, String measure, Optional<Double> reached, @Nullable Profiled profiled) {
        return new Target(measure, bound, true, unit, reached, profiled);
    }

    static Target atLeast(
            double bound, String unit, String measure, Optional<Double> reached, @Nullable Profiled profiled) {
        return new Target(measure, bound, false, unit, reached, profiled);
    }

    /** Whether it was measured and not reached. */
    boolean missed() {
        return reached.isPresent() && (atMost ? reached.get() > bound : reached.get() < bound);
    }

    /** A row of a table. */
    String row() {
        String verdict = reached.isEmpty() ? "not measured" : missed() ? "missed" : "reached";
        return "| %s | %s %s%s | %s | %s |"
                .formatted(
                        measure,
                        atMost ? "at most" : "at least",
                        number(bound),
                        unit,
                        reached.map(r -> number(r) + unit).orElse("-"),
                        verdict);
    }

    private static String number(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) < 3 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%,.0f", value);
    }
}

package id.tatakelola.benchmarks.report;

import id.tatakelola.benchmarks.Edit;
import id.tatakelola.benchmarks.StartOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * All measurements of a run.
 *
 * @param checks of checks
 * @param gains how many times as many checks two threads do as one, by what they check
 * @param live the median of an edit told to a live check, in microseconds by the clock, by facts
 * @param packs microseconds to load the packs in a warm JVM
 * @param starts microseconds of a fresh JVM from start to end, by how it is started
 * @param profiles where the time goes, by what was looked at
 */
record Figures(
        List<Figure> checks,
        Map<String, Double> gains,
        Map<Edit, Map<Integer, Double>> live,
        double packs,
        Map<StartOptions, Double> starts,
        Map<String, String> profiles) {
    /** From so many facts on growth is fitted. */
    static final int LEAST_FOR_GROWTH = 1_000;

    /** The gain of the evaluator where each check is of another city. */
    static final String MANY_CITIES = "evaluator, many cities";

    /** One of them. */
    Optional<Figure> find(Witness witness, int facts) {
        return checks.stream()
                .filter(f -> f.witness() == witness && f.facts() == facts)
                .findFirst();
    }

    /** The sizes of city, smallest first. */
    List<Integer> sizes() {
        return checks.stream().map(Figure::facts).distinct().sorted().toList();
    }

    /** How many times as much of something one takes as another. */
    Optional<Double> ratio(Witness one, Witness other, int facts, ToDoubleFunction<Figure> of) {
        return find(one, facts).flatMap(a -> find(other, facts).map(b -> of.applyAsDouble(a) / of.applyAsDouble(b)));
    }

    /** The better of the two ways to run Drools. */
    Optional<Figure> bestDrools(int facts, ToDoubleFunction<Figure> by) {
        return checks.stream()
                .filter(f -> f.witness() == Witness.DROOLS || f.witness() == Witness.DROOLS_POOL)
                .filter(f -> f.facts() == facts)
                .min(Comparator.comparingDouble(by));
    }

    /**
     * The exponent with which processor time grows, fitted over all sizes from a thousand facts on; empty with fewer than
     * two of them.
     */
    Optional<Double> growth(Witness witness) {
        List<Figure> from = checks.stream()
                .filter(f -> f.witness() == witness && f.facts() >= LEAST_FOR_GROWTH)
                .toList();
        if (from.stream().map(Figure::facts).distinct().count() < 2) {
            return Optional.empty();
        }
        double x = mean(from, f -> Math.log(f.facts()));
        double y = mean(from, f -> Math.log(f.cpu()));
        double both = mean(from, f -> (Math.log(f.facts()) - x) * (Math.log(f.cpu()) - y));
        double alone = mean(from, f -> (Math.log(f.facts()) - x) * (Math.log(f.facts()) - x));
        return Optional.of(both / alone);
    }

    private static double mean(List<Figure> figures, ToDoubleFunction<Figure> of) {
        return figures.stream().mapToDouble(of).average().orElse(Double.NaN);
    }
}

package id.tatakelola.benchmarks.report;

import java.util.List;
import java.util.Optional;

/**
 * All measurements of a run.
 *
 * @param all in the order measured
 */
record Figures(List<Figure> all) {
    /** Copies the list. */
    Figures {
        all = List.copyOf(all);
    }

    /** One of them. */
    Optional<Figure> find(Witness witness, int facts, int threads) {
        return all.stream()
                .filter(f -> f.witness() == witness && f.facts() == facts && f.threads() == threads)
                .findFirst();
    }

    /** The sizes of city, smallest first. */
    List<Integer> sizes() {
        return all.stream().map(Figure::facts).distinct().sorted().toList();
    }

    /** How many times as long one takes as another. */
    Optional<Double> ratio(Witness one, Witness other, int facts, int threads) {
        return find(one, facts, threads)
                .flatMap(a -> find(other, facts, threads).map(b -> a.micros() / b.micros()));
    }

    /** How many times as many checks two threads do. */
    Optional<Double> gain(Witness witness, int facts) {
        return find(witness, facts, 1).flatMap(a -> find(witness, facts, 2).map(b -> 2 * a.micros() / b.micros()));
    }
}

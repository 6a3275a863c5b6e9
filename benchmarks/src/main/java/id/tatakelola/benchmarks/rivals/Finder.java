package id.tatakelola.benchmarks.rivals;

import id.tatakelola.model.Portfolio;
import java.time.LocalDate;

/** An engine with its rules compiled, safe to share between threads. */
@FunctionalInterface
public interface Finder {
    /** What breaks the rules in a complete portfolio on a day. */
    Hits find(Portfolio portfolio, LocalDate asOf);
}

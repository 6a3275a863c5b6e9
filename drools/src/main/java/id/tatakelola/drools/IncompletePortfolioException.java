package id.tatakelola.drools;

import java.util.List;

/** A portfolio in which something is missing that a two-valued reading would take for "no"; lists all of it. */
public final class IncompletePortfolioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    IncompletePortfolioException(List<String> missing) {
        super("Drools sessions answer yes or no, so they need a portfolio where nothing is missing:\n"
                + String.join("\n", missing));
        this.missing = List.copyOf(missing);
    }

    /** What is missing, a line each, sorted. */
    public List<String> missing() {
        return missing;
    }
}

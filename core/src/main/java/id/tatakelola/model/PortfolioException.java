package id.tatakelola.model;

import java.util.List;
import java.util.stream.Collectors;

/** Facts that cannot form a portfolio; lists all problems at once. */
public final class PortfolioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PortfolioProblem> problems;

    /** An exception for the problems given; there is at least one. */
    public PortfolioException(List<PortfolioProblem> problems) {
        super(problems.stream().map(PortfolioProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of facts. */
    public List<PortfolioProblem> problems() {
        return problems;
    }
}

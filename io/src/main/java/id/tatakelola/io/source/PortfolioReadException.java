package id.tatakelola.io.source;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be read as they stand; lists all problems at once, each with its place. */
public final class PortfolioReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ReadProblem> problems;

    /** An exception for the problems given; there is at least one. */
    public PortfolioReadException(List<ReadProblem> problems) {
        super(problems.stream().map(ReadProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, sorted by file, line and column. */
    public List<ReadProblem> problems() {
        return problems;
    }
}

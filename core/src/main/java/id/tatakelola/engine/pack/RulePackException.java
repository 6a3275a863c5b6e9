package id.tatakelola.engine.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; lists all its problems at once. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RulePackProblem> problems;

    /** An exception for the problems given; there is at least one. */
    public RulePackException(List<RulePackProblem> problems) {
        super(problems.stream().map(RulePackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of files and places. */
    public List<RulePackProblem> problems() {
        return problems;
    }
}

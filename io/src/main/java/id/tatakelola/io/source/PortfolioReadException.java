package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be read as they stand; lists all problems at once, each with its place. Its own message is in English. */
public final class PortfolioReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ReadProblem> problems;

    /** An exception for the problems given; there is at least one. */
    public PortfolioReadException(List<ReadProblem> problems) {
        super(lines(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    /** All problems, sorted by file, line and column. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /** All problems, a line each. */
    public LocalText told() {
        return LocalText.writtenWhenRead(language -> lines(problems, language));
    }

    private static String lines(List<ReadProblem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }
}

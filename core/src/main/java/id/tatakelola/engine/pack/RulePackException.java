package id.tatakelola.engine.pack;

import id.tatakelola.model.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; lists all its problems at once. Its own message is in English. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RulePackProblem> problems;

    /** An exception for the problems given; there is at least one. */
    public RulePackException(List<RulePackProblem> problems) {
        super(lines(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of files and places. */
    public List<RulePackProblem> problems() {
        return problems;
    }

    /** All problems in a language, a line each. */
    public String message(Language language) {
        return lines(problems, language);
    }

    private static String lines(List<RulePackProblem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }
}

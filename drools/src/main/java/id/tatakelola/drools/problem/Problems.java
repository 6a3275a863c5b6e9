package id.tatakelola.drools.problem;

import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.engine.result.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of a pack, so that all are told in one run. */
public final class Problems {
    private static final Comparator<RulePackProblem> ORDER = Comparator.comparing(RulePackProblem::file)
            .thenComparingInt(RulePackProblem::line)
            .thenComparingInt(RulePackProblem::column)
            .thenComparing(RulePackProblem::english);

    private final List<RulePackProblem> all = new ArrayList<>();

    /** Adds a problem; line and column count from 1, and 0 means the whole. */
    public void add(String file, int line, int column, LocalText message) {
        all.add(new RulePackProblem(file, line, column, message.indonesian(), message.english()));
    }

    /** Adds problems found elsewhere. */
    public void addAll(List<RulePackProblem> more) {
        all.addAll(more);
    }

    /** The problems so far, each once, in the order of files and places. */
    public List<RulePackProblem> sorted() {
        return all.stream().distinct().sorted(ORDER).toList();
    }

    /** How many there are so far. */
    public int count() {
        return all.size();
    }

    /**
     * Ends here when there is a problem.
     *
     * @throws RulePackException listing all problems
     */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new RulePackException(sorted());
        }
    }
}

package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Gathers problems, so that one run tells them all. Not for use by several threads. */
public final class Problems {
    /** So many are listed; a file that is wrong in every row would otherwise fill the memory. */
    private static final int MOST = 10_000;

    private final List<ReadProblem> list = new ArrayList<>();
    private long unlisted;

    /** Adds a problem. */
    public void add(Position position, LocalText told) {
        if (list.size() < MOST) {
            list.add(new ReadProblem(position, told));
        } else {
            unlisted++;
        }
    }

    /** Adds the problems of an exception. */
    public void addAll(PortfolioReadException exception) {
        exception.problems().forEach(p -> add(p.position(), p.told()));
    }

    /** How many there are. */
    public long count() {
        return list.size() + unlisted;
    }

    /** The problems so far, sorted by file, line and column, each once. */
    public List<ReadProblem> sorted() {
        List<ReadProblem> sorted = new ArrayList<>(new TreeSet<>(list));
        if (unlisted > 0) {
            Position last = sorted.get(sorted.size() - 1).position();
            sorted.add(new ReadProblem(last, Words.say("problems.unlisted", String.valueOf(unlisted))));
        }
        return sorted;
    }

    /**
     * Does nothing when there is no problem.
     *
     * @throws PortfolioReadException when there is one
     */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new PortfolioReadException(sorted());
        }
    }
}

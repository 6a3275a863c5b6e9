package id.tatakelola.io.source;

import java.util.Comparator;

/**
 * What is wrong, or looks wrong, in a file.
 *
 * @param position where
 * @param message what, with a guess where there is one; in one line that can be shown anywhere
 */
public record ReadProblem(Position position, String message) implements Comparable<ReadProblem> {
    private static final Comparator<ReadProblem> ORDER =
            Comparator.comparing(ReadProblem::position).thenComparing(ReadProblem::message);

    /** Writes out what cannot be seen, since files and their names may come from anyone, and cuts values without end. */
    public ReadProblem {
        position = new Position(Characters.shown(position.file()), position.line(), position.column());
        message = Characters.shown(message);
    }

    /** The file, relative to the portfolio. */
    public String file() {
        return position.file();
    }

    /** The line, from 1; 0 when the whole file is meant. */
    public int line() {
        return position.line();
    }

    /** The character (YAML, JSON) or cell (CSV), from 1; 0 when the whole line is meant. */
    public int column() {
        return position.column();
    }

    @Override
    public int compareTo(ReadProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return position + ": " + message;
    }
}

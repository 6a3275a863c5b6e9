package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import java.util.Comparator;

/**
 * What is wrong, or looks wrong, in a file.
 *
 * @param position where
 * @param told what, with a guess where there is one; in one line that can be shown anywhere
 */
public record ReadProblem(Position position, LocalText told) implements Comparable<ReadProblem> {
    private static final Comparator<ReadProblem> ORDER =
            Comparator.comparing(ReadProblem::position).thenComparing(ReadProblem::message);

    /** Writes out what cannot be seen, since files and their names may come from anyone, and cuts values without end. */
    public ReadProblem {
        LocalText written = told;
        position = new Position(Characters.shown(position.file()), position.line(), position.column());
        told = LocalText.writtenWhenRead(language -> Characters.shown(written.in(language)));
    }

    /** What, in English. */
    public String message() {
        return told.english();
    }

    /** The place and what is wrong there, in a language, such as {@code Role.csv:9:4: ...}. */
    public String in(Language language) {
        return position + ": " + told.in(language);
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
        return in(Language.EN);
    }
}

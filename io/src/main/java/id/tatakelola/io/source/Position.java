package id.tatakelola.io.source;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file, relative to the portfolio, with forward slashes
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column in YAML and JSON the character, in CSV the cell, from 1; 0 when the whole line is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The whole of a file. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}

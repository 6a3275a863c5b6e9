package id.tatakelola.rules.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A table of tab-separated cells under a header line; nothing in it is passed over. */
final class InstrumentTable {
    /** A row: where it stands, and its cells by column. */
    record Row(String file, int line, Map<String, String> cells) {
        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("column `" + column + "` is not one of this table");
            }
            return cell;
        }

        /** The cell of a column that must not be empty. */
        String given(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw new IllegalArgumentException("`" + column + "` is empty");
            }
            return cell;
        }

        /** The whole number of a column. */
        int whole(String column) {
            try {
                return Integer.parseInt(given(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("`" + column + "` (" + get(column) + ") must be a whole number", e);
            }
        }
    }

    private final List<Row> rows;
    private final List<String> problems;

    private InstrumentTable(List<Row> rows, List<String> problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Reads a table whose header must be exactly the one wanted. */
    static InstrumentTable parse(String file, String text, List<String> wanted, List<String> problems) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (!header.equals(wanted)) {
            problems.add(file + ":1: the columns must be " + String.join(", ", wanted) + ".");
            return new InstrumentTable(rows, problems);
        }
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() == wanted.size()) {
                rows.add(new Row(file, i + 1, named(wanted, cells)));
            } else {
                problems.add(file + ":" + (i + 1) + ": the row has " + cells.size() + " cells, the header "
                        + wanted.size() + ".");
            }
        }
        return new InstrumentTable(rows, problems);
    }

    List<Row> rows() {
        return rows;
    }

    /** What each row stands for; a row that cannot be read becomes a problem with its place. */
    <T> List<T> each(Function<Row, T> reading) {
        return rows.stream()
                .map(row -> reading(row, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a row stands for, or nothing when it cannot be read. */
    <T> Optional<T> reading(Row row, Function<Row, T> reading) {
        try {
            return Optional.of(reading.apply(row));
        } catch (IllegalArgumentException e) {
            problems.add(row.file() + ":" + row.line() + ": " + sentence(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** With a full stop, which messages that end with a guess have already. */
    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        return named;
    }
}

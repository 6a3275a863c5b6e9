package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.maybeDay;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row; what is wrong is told with line and column, and the row is then not to be used. */
final class RowReader {
    private final TsvTable table;
    private final TsvTable.Row row;
    private final Problems problems;
    private boolean good = true;

    RowReader(TsvTable table, TsvTable.Row row, Problems problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    /** Whether nothing was wrong so far. */
    boolean isGood() {
        return good;
    }

    void problem(String column, LocalText message) {
        good = false;
        problems.add(table.file(), row.line(), row.column(column), message);
    }

    /** A text that must be there. */
    String text(String column) {
        if (row.get(column).isEmpty()) {
            problem(column, say("cell.empty", column));
        }
        return row.get(column);
    }

    /** An id, which is one word. */
    String id(String column) {
        String id = text(column);
        if (!id.isEmpty() && !id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            String guess = id.toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z0-9.]+", "-")
                    .replaceAll("^[.-]+|[.-]+$", "");
            problem(column, say("cell.id", column, id, guess.isEmpty() ? nothing() : say("maybe", guess)));
        }
        return id;
    }

    /** One of some words; the first when it is none of them. */
    String choice(String column, List<String> words) {
        String written = text(column);
        if (!written.isEmpty() && !words.contains(written)) {
            problem(column, say("cell.choice", column, written, String.join(", ", words), maybe(written, words)));
        }
        return words.contains(written) ? written : words.get(0);
    }

    /** A number; null when the cell is empty. */
    @Nullable
    BigDecimal number(String column) {
        String written = row.get(column);
        if (written.isEmpty()) {
            return null;
        } else if (written.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            return new BigDecimal(written);
        }
        String plain = written.replace(".", "").replace(',', '.');
        boolean near = plain.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        problem(column, say("cell.number", column, written, near ? say("maybe", plain) : nothing()));
        return null;
    }

    /** A period: an empty first day is not known, an empty last day is none. */
    Validity validity(String from, String until) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        if (first != null && last != null && last.isBefore(first)) {
            problem(until, say("cell.day-order", until, last, from, first));
            return Validity.since(first);
        }
        return new Validity(first, last == null ? Validity.NO_END : last);
    }

    private @Nullable LocalDate day(String column) {
        String written = row.get(column);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            problem(column, say("day.unreadable", column, written, maybeDay(written)));
            return null;
        }
    }
}

package id.tatakelola.io.maturity;

import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the levels of all indicators from a CSV file with the columns {@code indicator} and {@code level} ({@code
 * indikator}, {@code tingkat}), in any order of rows.
 */
public final class LevelsReader {
    private static final Pattern LEVEL = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,30})?");

    private final Instrument instrument;
    private final Problems problems = new Problems();
    private final SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    /** Where each indicator stands, also one whose level is wrong. */
    private final SortedMap<Integer, Position> places = new TreeMap<>();

    private LevelsReader(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Reads a file.
     *
     * @throws PortfolioReadException listing every row that is missing, given twice or outside the scale, with its line
     */
    public static Levels read(Path path, Instrument instrument) {
        return new LevelsReader(instrument).levels(path);
    }

    private Levels levels(Path path) {
        List<String> columns = List.of("indicator", "level");
        Position header = IndicatorTable.read(path, instrument, columns, List.of("level"), problems, this::row);
        // what is missing is not told of a file that could not be read as a table
        if (problems.count() == 0 || !places.isEmpty()) {
            missing(header);
        }
        problems.throwIfAny();
        return Levels.of(instrument, values);
    }

    private void row(IndicatorTable.Row row) {
        int number = row.indicator().number();
        Position first = places.putIfAbsent(number, row.position());
        if (first != null) {
            problems.add(
                    row.position("indicator"),
                    "indicator `" + number + "` is given already in line " + first.line() + ".");
            return;
        }
        BigDecimal value = value(row);
        if (value != null) {
            values.put(number, value);
        }
    }

    private @Nullable BigDecimal value(IndicatorTable.Row row) {
        ScalarNode cell = row.cell("level");
        String text = cell == null ? "" : cell.text();
        if (LEVEL.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            if (row.indicator().scale().admits(value)) {
                return value;
            }
        }
        problems.add(
                row.position("level"),
                "`level` (" + text + ") of indicator `" + row.indicator().number() + "` must be "
                        + row.indicator().scale().bounds() + ".");
        return null;
    }

    /** Rows that follow each other and are missing are told together, at the row that they should follow. */
    private void missing(Position header) {
        int from = 0;
        Position after = header;
        for (int number = 1; number <= instrument.indicators().size() + 1; number++) {
            Position place = places.get(number);
            boolean absent = place == null && number <= instrument.indicators().size();
            if (absent && from == 0) {
                from = number;
            } else if (!absent && from > 0) {
                problems.add(after, absent(from, number - 1));
                from = 0;
            }
            after = place == null ? after : place;
        }
    }

    private String absent(int from, int to) {
        String which = from == to
                ? "after this row indicator `" + from + "` is missing."
                : "after this row indicators `" + from + "` to `" + to + "` are missing.";
        Indicator last = instrument.indicator(to);
        return last.number() == last.numberInRegulation()
                ? which
                : which + " Maybe indicator " + last.numberInRegulation()
                        + " has one row only; it is scored for several services, each in a row of its own.";
    }
}

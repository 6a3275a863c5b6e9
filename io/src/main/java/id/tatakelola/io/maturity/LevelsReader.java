package id.tatakelola.io.maturity;

import static id.tatakelola.io.source.Words.nothing;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.Scale;
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
            problems.add(row.position("indicator"), say("indicator.twice-line", number, first.line()));
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
        Scale scale = row.indicator().scale();
        problems.add(
                row.position("level"),
                say(
                        scale.continuous() ? "level.number" : "level.whole",
                        text,
                        row.indicator().number(),
                        scale.least(),
                        scale.most()));
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

    private LocalText absent(int from, int to) {
        Indicator last = instrument.indicator(to);
        LocalText guess = last.number() == last.numberInRegulation()
                ? nothing()
                : say("indicator.services", last.numberInRegulation());
        return from == to ? say("indicator.missing", from, guess) : say("indicator.missing-several", from, to, guess);
    }
}

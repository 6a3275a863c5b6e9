package id.tatakelola.io.maturity;

import static id.tatakelola.io.source.Words.maybe;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.CsvTable;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.Refused;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.io.source.Words;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file of which every row is about one indicator; columns are named in English or Indonesian. */
final class IndicatorTable {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Map<String, String> NAMES = Map.of(
            "indicator", "indicator",
            "indikator", "indicator",
            "level", "level",
            "tingkat", "level",
            "cost", "cost",
            "biaya", "cost",
            "score", "score",
            "nilai", "score");

    private final Instrument instrument;
    private final List<String> columns;
    private final Problems problems;
    private @Nullable Map<String, Integer> header;

    /** A row: its place, and its cells by column; a column that the file does not have is not there. */
    record Row(Indicator indicator, Position position, Map<String, ScalarNode> cells) {
        /** The cell of a column, or null when it is empty or the file has no such column. */
        @Nullable
        ScalarNode cell(String column) {
            ScalarNode cell = cells.get(column);
            return cell == null || cell.unknown() ? null : cell;
        }

        Position position(String column) {
            ScalarNode cell = cells.get(column);
            return cell == null ? position : cell.position();
        }
    }

    private IndicatorTable(Instrument instrument, List<String> columns, Problems problems) {
        this.instrument = instrument;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param columns the columns that it may have
     * @param required those that it must have besides {@code indicator}
     * @return the row of the header
     */
    static Position read(
            Path path,
            Instrument instrument,
            List<String> columns,
            List<String> required,
            Problems problems,
            Consumer<Row> rows) {
        String file = String.valueOf(path.getFileName());
        IndicatorTable table = new IndicatorTable(instrument, columns, problems);
        CsvTable.read(path, file, ReadLimits.STANDARD, problems, cells -> table.accept(cells, required, rows));
        return new Position(file, 1, 0);
    }

    private void accept(List<ScalarNode> cells, List<String> required, Consumer<Row> rows) {
        if (header == null) {
            header = header(cells, required);
        } else if (header.containsKey("indicator") && header.keySet().containsAll(required)) {
            row(header, cells, rows);
        }
    }

    private Map<String, Integer> header(List<ScalarNode> cells, List<String> required) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            ScalarNode cell = cells.get(i);
            String column = NAMES.get(cell.text().toLowerCase(Locale.ROOT));
            if (column == null || !columns.contains(column)) {
                problems.add(
                        cell.position(),
                        say("column.other", cell.text(), String.join(", ", columns), maybe(cell.text(), columns)));
            } else if (found.putIfAbsent(column, i) != null) {
                problems.add(cell.position(), say("column.given-twice", column));
            }
        }
        List<String> needed = new ArrayList<>(required);
        needed.add(0, "indicator");
        needed.stream()
                .filter(column -> !found.containsKey(column))
                .forEach(column -> problems.add(line(cells), say("column.not-there", column)));
        return found;
    }

    private void row(Map<String, Integer> places, List<ScalarNode> cells, Consumer<Row> rows) {
        Map<String, ScalarNode> named = new HashMap<>();
        places.forEach((column, place) -> named.put(column, cells.get(place)));
        Indicator indicator = indicator(cells.get(places.getOrDefault("indicator", 0)));
        if (indicator != null) {
            rows.accept(new Row(indicator, line(cells), named));
        }
    }

    private @Nullable Indicator indicator(ScalarNode cell) {
        if (!WHOLE.matcher(cell.text()).matches()) {
            problems.add(
                    cell.position(),
                    say("indicator.form", cell.text(), instrument.indicators().size()));
            return null;
        }
        try {
            return instrument.indicator(Integer.parseInt(cell.text()));
        } catch (IllegalArgumentException e) {
            problems.add(cell.position(), told(e));
            return null;
        }
    }

    /** What an exception tells, as a sentence. */
    static LocalText told(IllegalArgumentException e) {
        LocalText told = Refused.told(e);
        return told.english().endsWith(".") ? told : Words.same(told.english() + ".");
    }

    private static Position line(List<ScalarNode> cells) {
        Position first = cells.get(0).position();
        return new Position(first.file(), first.line(), 0);
    }
}

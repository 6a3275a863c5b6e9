package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row, as an Indonesian Excel or anyone else writes it: with or without a byte order mark,
 * separated by {@code ;}, {@code ,} or tabs as the header line shows, with line breaks in quoted cells. Rows of which
 * every cell is empty are passed over.
 */
public final class CsvTable {
    /** No fact has nearly as many components; a header of millions would cost a guess for each. */
    private static final int COLUMNS = 1000;

    private final String file;
    private final ReadLimits limits;
    private final Problems problems;
    private int width = -1;
    private boolean whole = true;

    private CsvTable(String file, ReadLimits limits, Problems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file what positions call it
     * @param problems where problems go; a row that is too short or too long is told and not passed on
     * @param rows takes the header and then each row that is as wide as the header
     * @return whether every row was passed on
     */
    public static boolean read(
            Path path, String file, ReadLimits limits, Problems problems, Consumer<List<ScalarNode>> rows) {
        try (BufferedReader reader =
                new BufferedReader(new GuardedReader(Files.newInputStream(path), file, limits.csvBytes()))) {
            CsvTable table = new CsvTable(file, limits, problems);
            table.read(reader, rows);
            return table.whole;
        } catch (PortfolioReadException e) {
            problems.addAll(e);
        } catch (IOException e) {
            problems.add(Position.of(file), say("file.unreadable", e.getClass().getSimpleName()));
        }
        return false;
    }

    private void read(BufferedReader reader, Consumer<List<ScalarNode>> rows) throws IOException {
        CsvDialect dialect = CsvDialect.of(reader, limits.scalarCharacters());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            read(parser, dialect.linesBefore(), rows);
        }
        if (width < 0) {
            problem(Position.of(file), say("csv.empty"));
        }
    }

    private void read(CSVParser parser, int linesBefore, Consumer<List<ScalarNode>> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        int line = linesBefore + 1;
        for (CSVRecord record = next(records, line); record != null; record = next(records, line)) {
            if (!blank(record, 0) && fits(record, line)) {
                rows.accept(cells(record, line));
            }
            line = linesBefore + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        }
    }

    /** The next row, or null when there is none or it cannot be read. */
    private @Nullable CSVRecord next(Iterator<CSVRecord> records, int line) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            problem(new Position(file, line, 0), broken(e));
            return null;
        }
    }

    private boolean fits(CSVRecord record, int line) {
        if (width < 0) {
            width = width(record, line);
        }
        boolean fits = record.size() >= width && blank(record, width);
        if (!fits) {
            problem(new Position(file, line, 0), say("csv.cells", record.size(), width));
        }
        return fits;
    }

    private int width(CSVRecord header, int line) {
        int columns = header.size();
        while (blank(header, columns - 1)) {
            columns--;
        }
        if (columns > COLUMNS) {
            throw YamlDocument.refusal(new Position(file, line, 0), say("csv.columns", columns, COLUMNS));
        }
        return columns;
    }

    private List<ScalarNode> cells(CSVRecord record, int line) {
        List<ScalarNode> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            Position position = new Position(file, line, i + 1);
            String text = stripped(record.get(i));
            if (text.length() > limits.scalarCharacters()) {
                throw YamlDocument.refusal(position, say("cell.long", limits.scalarCharacters()));
            }
            cells.add(new ScalarNode(position, text, ScalarNode.Origin.CELL));
        }
        return cells;
    }

    private void problem(Position position, LocalText told) {
        whole = false;
        problems.add(position, told);
    }

    private static boolean blank(CSVRecord record, int from) {
        for (int i = from; i < record.size(); i++) {
            if (!stripped(record.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Without blanks around it, the unbreakable ones that spreadsheets like included. */
    private static String stripped(String cell) {
        String text = cell.strip();
        return text.indexOf('\u00A0') < 0 ? text : text.replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", "");
    }

    private static LocalText broken(RuntimeException e) {
        return String.valueOf(e.getMessage()).contains("EOF") ? say("csv.quote-open") : say("csv.quote-inside");
    }
}

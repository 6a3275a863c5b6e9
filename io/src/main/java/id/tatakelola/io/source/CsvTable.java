package id.tatakelola.io.source;

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

/**
 * Reads a CSV file row by row, as an Indonesian Excel or anyone else writes it: with or without a byte order mark,
 * separated by {@code ;}, {@code ,} or tabs as the header line shows, with line breaks in quoted cells. Rows of which
 * every cell is empty are passed over.
 */
public final class CsvTable {
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
            problems.add(
                    Position.of(file),
                    "the file cannot be read (" + e.getClass().getSimpleName() + ").");
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
            problem(Position.of(file), "the file is empty; its first line must name the columns.");
        }
    }

    private void read(CSVParser parser, int linesBefore, Consumer<List<ScalarNode>> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        int line = linesBefore + 1;
        try {
            while (records.hasNext()) {
                List<ScalarNode> cells = cells(records.next(), line);
                if (!blank(cells, 0) && fits(cells, line)) {
                    rows.accept(cells.subList(0, width));
                }
                line = linesBefore + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            problem(new Position(file, line, 0), broken(e));
        }
    }

    private List<ScalarNode> cells(CSVRecord record, int line) {
        List<ScalarNode> cells = new ArrayList<>(record.size());
        for (int i = 0; i < record.size(); i++) {
            Position position = new Position(file, line, i + 1);
            String text = stripped(record.get(i));
            if (text.length() > limits.scalarCharacters()) {
                throw YamlDocument.refusal(
                        position, "the cell is longer than " + limits.scalarCharacters() + " characters.");
            }
            cells.add(new ScalarNode(position, text, ScalarNode.Origin.CELL));
        }
        return cells;
    }

    private boolean fits(List<ScalarNode> cells, int line) {
        if (width < 0) {
            width = cells.size();
            while (blank(cells, width - 1)) {
                width--;
            }
        }
        boolean fits = cells.size() >= width && blank(cells, width);
        if (!fits) {
            problem(
                    new Position(file, line, 0),
                    "the row has %d cells, but the header has %d.".formatted(cells.size(), width));
        }
        return fits;
    }

    private void problem(Position position, String message) {
        whole = false;
        problems.add(position, message);
    }

    private static boolean blank(List<ScalarNode> cells, int from) {
        for (int i = from; i < cells.size(); i++) {
            if (!cells.get(i).text().isEmpty()) {
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

    private static String broken(RuntimeException e) {
        return String.valueOf(e.getMessage()).contains("EOF")
                ? "a quoted cell of this row never ends."
                : "a quoted cell of this row goes on after its closing quote; write a quote inside a cell twice.";
    }
}

package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of tab-separated cells under a header line.
 *
 * @param file where it stands
 * @param rows its rows
 */
record TsvTable(String file, List<Row> rows) {
    /** Blanks that look like a tab. */
    private static final Pattern SEVERAL_BLANKS = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    /** A row: its line, counted from 1, its cells by column, and the characters at which they begin. */
    record Row(int line, Map<String, String> cells, Map<String, Integer> columns) {
        String get(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** The character at which a cell begins, counted from 1. */
        int column(String name) {
            return columns.getOrDefault(name, 0);
        }
    }

    static TsvTable parse(String file, String text, List<String> columns, Problems problems) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            List<String> wanted = header.isEmpty() ? columns : header;
            if (cells.size() == 1 && line.strip().matches(".*[ ;].*")) {
                problems.add(file, number, 1, say("table.no-tabs"));
                if (header.isEmpty()) {
                    break;
                }
            } else if (cells.size() < wanted.size()
                    && SEVERAL_BLANKS.matcher(line.strip()).find()) {
                problems.add(file, number, blanks(line), say("table.blanks", cells.size(), wanted.size()));
                if (header.isEmpty()) {
                    break;
                }
            } else if (header.isEmpty()) {
                header = cells;
                if (!checkHeader(file, number, cells, columns, problems)) {
                    break;
                }
            } else if (cells.size() > header.size()) {
                int extra = begins(cells, header.size());
                problems.add(file, number, extra, say("table.cells", cells.size(), header.size()));
            } else {
                rows.add(row(number, header, cells));
            }
        }
        return new TsvTable(file, rows);
    }

    private static int blanks(String line) {
        Matcher blanks = SEVERAL_BLANKS.matcher(line);
        return blanks.find() ? blanks.start() + 1 : 1;
    }

    /**
     * A column of another name would be dropped in silence, and one that is missing would be empty in every row.
     *
     * @return whether all columns are there
     */
    private static boolean checkHeader(
            String file, int line, List<String> header, List<String> columns, Problems problems) {
        List<String> names = header.stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            if (!columns.contains(names.get(i))) {
                problems.add(
                        file,
                        line,
                        begins(header, i),
                        say("table.unknown-column", names.get(i), maybe(names.get(i), columns)));
            }
        }
        List<String> missing =
                columns.stream().filter(column -> !names.contains(column)).toList();
        missing.forEach(column -> problems.add(file, line, 1, say("table.no-column", column)));
        return missing.isEmpty();
    }

    private static Row row(int line, List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i).strip(), cells.get(i));
            columns.put(header.get(i).strip(), begins(cells, i));
        }
        return new Row(line, named, columns);
    }

    private static int begins(List<String> cells, int index) {
        return 1
                + cells.subList(0, index).stream()
                        .mapToInt(cell -> cell.length() + 1)
                        .sum();
    }
}

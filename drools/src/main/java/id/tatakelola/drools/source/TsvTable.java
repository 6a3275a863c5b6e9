package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of tab-separated cells under a header line.
 *
 * @param file where it stands
 * @param rows its rows
 */
record TsvTable(String file, List<Row> rows) {

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
            if (cells.size() == 1 && line.strip().contains(" ")) {
                problems.add(file, number, 1, say("table.no-tabs"));
                if (header.isEmpty()) {
                    break;
                }
            } else if (header.isEmpty()) {
                header = cells;
                checkHeader(file, number, cells, columns, problems);
            } else if (cells.size() > header.size()) {
                int extra = begins(cells, header.size());
                problems.add(file, number, extra, say("table.cells", cells.size(), header.size()));
            } else {
                rows.add(row(number, header, cells));
            }
        }
        return new TsvTable(file, rows);
    }

    /** A column of another name would be dropped in silence, and one that is missing would be empty. */
    private static void checkHeader(
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
        columns.stream()
                .filter(column -> !names.contains(column))
                .forEach(column -> problems.add(file, line, 1, say("table.no-column", column)));
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

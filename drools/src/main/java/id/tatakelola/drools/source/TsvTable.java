package id.tatakelola.drools.source;

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

    /** A row: its line, counted from 1, and its cells by column. */
    record Row(int line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    static TsvTable parse(String file, String text, Problems problems) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else if (cells.size() > header.size()) {
                problems.add(
                        file, number, 0, "the row has " + cells.size() + " cells, the header " + header.size() + ".");
            } else {
                rows.add(new Row(number, named(header, cells)));
            }
        }
        return new TsvTable(file, rows);
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i).strip(), cells.get(i));
        }
        return named;
    }
}

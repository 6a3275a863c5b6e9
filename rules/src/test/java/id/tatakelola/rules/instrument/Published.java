package id.tatakelola.rules.instrument;

import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of published evaluations. */
final class Published {
    private Published() {}

    /** The rows of a table under its header; only the first cell may be quoted. */
    static List<List<String>> rows(String file) {
        return text(file).lines().skip(1).map(Published::cells).toList();
    }

    static Levels levels(String file, Instrument instrument) {
        Map<Integer, BigDecimal> levels = new TreeMap<>();
        rows(file).forEach(row -> levels.put(Integer.valueOf(row.get(0)), new BigDecimal(row.get(1))));
        return Levels.of(instrument, levels);
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("\"")) {
            return List.of(line.split(",", -1));
        }
        int end = line.lastIndexOf("\",");
        List<String> rest = new ArrayList<>(List.of(line.substring(end + 2).split(",", -1)));
        rest.add(0, line.substring(1, end).replace("\"\"", "\""));
        return rest;
    }

    /** Evaluations with levels are examples for users; the lists without are for tests only. */
    private static String text(String file) {
        Path example = Path.of("../examples/maturity", file);
        Path list = Path.of("src/test/resources/id/tatakelola/rules/published", file);
        try {
            return Files.readString(Files.exists(example) ? example : list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

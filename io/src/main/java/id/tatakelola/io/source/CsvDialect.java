package id.tatakelola.io.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * How a CSV file separates its cells.
 *
 * @param delimiter what stands between cells
 * @param linesBefore how many lines stand before the header: 1 when Excel's {@code sep=;} is there
 */
record CsvDialect(char delimiter, int linesBefore) {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    /** Tells the dialect from the first line, and leaves the reader at the header. */
    static CsvDialect of(BufferedReader reader, int longest) throws IOException {
        reader.mark(longest + 1);
        String first = line(reader, longest);
        if (first.length() == 5 && first.startsWith("sep=") && DELIMITERS.contains(first.charAt(4))) {
            return new CsvDialect(first.charAt(4), 1);
        }
        reader.reset();
        char best = ',';
        for (char candidate : DELIMITERS) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return new CsvDialect(best, 0);
    }

    private static String line(BufferedReader reader, int longest) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0 && c != '\n' && line.length() < longest; c = reader.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    private static int count(String line, char wanted) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}

package id.tatakelola.rules.docs;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a rule has to encode: a row of the city statement, or a rule of the guide.
 *
 * @param id its number, such as {@code S12}
 * @param text what it says
 * @param rules the rules that encode it, in the order of its table; empty when none does
 * @param note why none does, or what is to be known of it
 */
record Requirement(String id, String text, List<String> rules, String note) {

    /** The rows of an outline of law: locator, subject, what encodes it, note. */
    static List<Requirement> outline(String table) {
        return rows(table)
                .map(row -> new Requirement(
                        row[0].toUpperCase(java.util.Locale.ROOT), row[1], rules(row[2]), row.length > 3 ? row[3] : ""))
                .toList();
    }

    /** The rows of the table of the guide's rules: number, when, what encodes it. */
    static List<Requirement> guide(String table) {
        return rows(table)
                .map(row -> new Requirement(row[0], row[1], rules(row[2]), ""))
                .toList();
    }

    private static java.util.stream.Stream<String[]> rows(String table) {
        return table.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1));
    }

    private static List<String> rules(String cell) {
        return cell.equals("out") || cell.equals("todo")
                ? List.of()
                : Arrays.stream(cell.split(" ")).filter(word -> !word.isBlank()).toList();
    }
}

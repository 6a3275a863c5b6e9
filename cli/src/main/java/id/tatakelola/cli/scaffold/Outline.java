package id.tatakelola.cli.scaffold;

import java.util.ArrayList;
import java.util.List;

/** The outline of a source of law, which says which rules encode its articles (<i>garis besar peraturan</i>). */
final class Outline {
    private static final String HEADER = "locator\tsubject\tencoded_by\tnote";
    private static final int ENCODED_BY = 2;

    private Outline() {}

    /** An outline in which a rule stands at its article, beside the rules that stand there; it begins one that is empty. */
    static String with(RuleWish rule, String text) {
        List<String> lines =
                new ArrayList<>(text.isBlank() ? List.of(HEADER) : text.lines().toList());
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length > ENCODED_BY && cells[0].strip().equals(rule.locator())) {
                cells[ENCODED_BY] = encodedBy(cells[ENCODED_BY].strip(), rule.id());
                lines.set(i, String.join("\t", cells));
                return String.join("\n", lines) + "\n";
            }
        }
        lines.add(rule.locator() + "\t\t" + rule.id() + "\t");
        return String.join("\n", lines) + "\n";
    }

    private static String encodedBy(String before, String rule) {
        boolean none = before.isEmpty() || before.equals("out") || before.equals("todo");
        return none ? rule : before + " " + rule;
    }
}

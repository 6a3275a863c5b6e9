package id.tatakelola.drools.compile;

import id.tatakelola.drools.source.Problems;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.plan.Place;

/** The text of a rule file, and where things stand in it. */
final class SourceText {
    private final RuleFile file;
    private final String withoutComments;
    private final Problems problems;
    private String ruleId = "";

    SourceText(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.withoutComments = Comments.blanked(file.text());
    }

    RuleFile file() {
        return file;
    }

    /** The text with comments replaced by blanks, of the same length. */
    String withoutComments() {
        return withoutComments;
    }

    /** From now on problems name the rule. */
    void inRule(String id) {
        this.ruleId = id;
    }

    void problem(String message) {
        problems.add(file.path(), 0, 0, named(message));
    }

    void problemInLine(int line, String message) {
        problems.add(file.path(), line, 0, named(message));
    }

    void problemAt(int offset, String message) {
        Place place = place(offset, "");
        problems.add(file.path(), place.line(), place.column(), named(message));
    }

    private String named(String message) {
        if (ruleId.isEmpty()) {
            return message;
        }
        return "rule `" + ruleId + "`" + (message.startsWith(" ") ? "" : ": ") + message;
    }

    Place place(int offset, String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset && i < withoutComments.length(); i++) {
            if (withoutComments.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, offset - start + 1, text);
    }

    /** The words between two offsets, blanks folded. */
    String words(int from, int until) {
        int end = Math.min(until, withoutComments.length());
        return withoutComments
                .substring(Math.min(from, end), end)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

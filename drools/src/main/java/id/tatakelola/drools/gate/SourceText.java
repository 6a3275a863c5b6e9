package id.tatakelola.drools.gate;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;

/** The text of a rule file, and where things stand in it. */
public final class SourceText {
    private final RuleFile file;
    private final String withoutComments;
    private final Problems problems;
    private String ruleId = "";

    /** The text of a file; what is wrong with it is added to the problems. */
    public SourceText(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.withoutComments = Comments.blanked(file.text());
    }

    /** The file. */
    public RuleFile file() {
        return file;
    }

    /** The text with comments replaced by blanks, of the same length. */
    public String withoutComments() {
        return withoutComments;
    }

    /** From now on problems name the rule. */
    public void inRule(String id) {
        this.ruleId = id;
    }

    /** Tells a problem of a line, counted from 1. */
    public void problemInLine(int line, LocalText message) {
        problems.add(file.path(), line, 0, named(message));
    }

    /** Tells a problem at an offset of the text. */
    public void problemAt(int offset, LocalText message) {
        problemIn(place(offset, ""), message);
    }

    /** Tells a problem at a place. */
    public void problemIn(Place place, LocalText message) {
        problems.add(file.path(), place.line(), place.column(), named(message));
    }

    /** A message that begins with a blank goes on from the rule's name. */
    private LocalText named(LocalText message) {
        if (ruleId.isEmpty()) {
            return message;
        }
        return say("rule.named", ruleId, message.english().startsWith(" ") ? "" : ": ", message);
    }

    /** Where a place of the text is, with words to show for it. */
    public Place place(int offset, String text) {
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
}

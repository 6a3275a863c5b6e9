package id.tatakelola.drools;

import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.model.FactTypes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An attempt to bring more than rules through the gate.
 *
 * @param where the place of a good rule that is changed; with {@code !} when Drools would run the attempt
 * @param name what is tried
 * @param text what is put there
 * @param refusal what is told first, with its place
 */
record Attempt(String where, String name, String text, String refusal) {
    static final String CANARY = "tatakelola.canary";

    private static final String CALL = "System.setProperty(\"" + CANARY + "\", \"fired\")";
    private static final String SUBJECT = "$subject : Application( $id : id )\n";
    private static final String ANNOTATIONS = "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\")\n";
    private static final Pattern HIDDEN = Pattern.compile("<U\\+([0-9A-F]{4})>");

    static List<Attempt> all() {
        return Mistake.resource("attempts.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Attempt(c[0], c[1], c[2], c[3]))
                .toList();
    }

    boolean runs() {
        return where.endsWith("!");
    }

    RuleFile file() {
        String good = Rules.reporting(SUBJECT);
        String put = HIDDEN.matcher(text.replace("\\n", "\n")
                        .replace("CANARYSTATEMENT", CALL + ";")
                        .replace("CANARY", "(" + CALL + " == null)")
                        .replace("<HUGE>", " ".repeat(1_000_000)))
                .replaceAll(hidden -> Character.toString(Integer.parseInt(hidden.group(1), 16)));
        return switch (where.replace("!", "")) {
            case "when" -> new RuleFile(Rules.PATH, Rules.reporting(SUBJECT + put));
            case "then" -> new RuleFile(Rules.PATH, Rules.file(ANNOTATIONS, SUBJECT, put));
            case "head" -> new RuleFile(Rules.PATH, good.replace("rule \"r\"\n", put + "\nrule \"r\"\n"));
            case "note" -> new RuleFile(Rules.PATH, good.replace("when\n", put + "\nwhen\n"));
            case "file" -> new RuleFile(Rules.PATH, good.replace("rule \"r\"\n", put + "\n"));
            case "path" -> new RuleFile(put, good);
            case "raw" -> new RuleFile(Rules.PATH, put);
            default -> throw new IllegalStateException(where);
        };
    }

    /** What is told of it; empty when it passes. */
    List<RulePackProblem> told() {
        try {
            RuleCompiler.forTypes(FactTypes.standard()).compile(Rules.pack(file()));
            return List.of();
        } catch (RulePackException refused) {
            return refused.problems();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

package id.tatakelola.drools.gate;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what was meant by a constraint that cannot be read. */
public final class Hints {
    private static final Map<Pattern, String> OPERATORS = new LinkedHashMap<>();
    private static final Pattern COMMA =
            Pattern.compile("[\\w\")]\\s+(\\$?\\w+)\\s*(==|!=|<|>|:|\\bin\\b|\\bnot in\\b)");

    static {
        OPERATORS.put(Pattern.compile(":="), ":");
        OPERATORS.put(Pattern.compile("=>"), ">=");
        OPERATORS.put(Pattern.compile("=<"), "<=");
        OPERATORS.put(Pattern.compile("<>"), "!=");
        OPERATORS.put(Pattern.compile("==="), "==");
        OPERATORS.put(Pattern.compile("(?<![=!<>])=(?!=)"), "==");
        OPERATORS.put(Pattern.compile("\\band\\b"), "&&");
        OPERATORS.put(Pattern.compile("\\bor\\b"), "||");
        OPERATORS.put(Pattern.compile("\\bnot\\b(?!\\s+in\\b)"), "!");
        OPERATORS.put(Pattern.compile("\\bis\\b"), "==");
    }

    private Hints() {}

    /** A sentence that begins with a blank. */
    public static LocalText of(String constraint) {
        String bare = constraint.replaceAll("\"[^\"]*\"", "\"\"");
        for (Map.Entry<Pattern, String> operator : OPERATORS.entrySet()) {
            if (operator.getKey().matcher(bare).find()) {
                return say("maybe", operator.getValue());
            }
        }
        Matcher comma = COMMA.matcher(bare);
        return comma.find() ? say("hint.comma", comma.group(1)) : say("hint.sign");
    }
}

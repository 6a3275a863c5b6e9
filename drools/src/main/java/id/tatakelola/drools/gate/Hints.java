package id.tatakelola.drools.gate;

import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what was meant by a constraint that cannot be read. */
public final class Hints {
    /** Between patterns, {@code and}, {@code or} and {@code not} are right. */
    private static final String NO_PATTERN = "(?!\\s*(?:\\(|(?:not|exists|forall)\\b|(?:\\$\\w+\\s*:\\s*)?[A-Z]))";

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
        OPERATORS.put(Pattern.compile("\\bdan\\b"), "&&");
        OPERATORS.put(Pattern.compile("\\batau\\b"), "||");
        OPERATORS.put(Pattern.compile("\\b(?:bukan|tidak)\\b"), "!");
        OPERATORS.put(Pattern.compile("\\b(?:is|adalah)\\b"), "==");
        OPERATORS.put(Pattern.compile("\\band\\b" + NO_PATTERN), "&&");
        OPERATORS.put(Pattern.compile("\\bor\\b" + NO_PATTERN), "||");
        OPERATORS.put(Pattern.compile("\\bnot\\b(?!\\s+in\\b)" + NO_PATTERN), "!");
    }

    private Hints() {}

    /** The connective that a single sign was perhaps meant to be, as a sentence that begins with a blank. */
    public static LocalText doubled(String sign) {
        return sign.equals("&") || sign.equals("|") ? say("maybe", sign + sign) : nothing();
    }

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

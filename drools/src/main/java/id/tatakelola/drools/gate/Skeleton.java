package id.tatakelola.drools.gate;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Suggestions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that hold a rule file together and its brackets, looked at before the parser, which tells their lack far from
 * the place and in words of its own.
 */
final class Skeleton {
    private static final List<String> WORDS = List.of("package", "import", "global", "rule", "when", "then", "end");
    private static final List<String> NEEDED = List.of("rule", "when", "then", "end");
    private static final Pattern FIRST_WORD = Pattern.compile("(?m)^[ \\t]*(\\w+)");
    private static final Pattern BENT_QUOTE = Pattern.compile("[\u2018-\u201F]");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final SourceText source;
    /** Without comments and without what stands inside quotes. */
    private final String text;

    Skeleton(SourceText source) {
        this.source = source;
        this.text = Pattern.compile("\"[^\"\\n]*\"")
                .matcher(source.withoutComments())
                .replaceAll(quoted -> "\"" + " ".repeat(quoted.group().length() - 2) + "\"");
    }

    /** Whether the file hangs together; what is missing has been told. */
    boolean holds() {
        return hasPlainQuotes() && hasWords() && hasBrackets();
    }

    /** A word processor bends quotation marks; the parser would say no more than that it cannot read them. */
    private boolean hasPlainQuotes() {
        Matcher bent = BENT_QUOTE.matcher(text);
        boolean plain = !bent.find();
        if (!plain) {
            source.problemAt(bent.start(), say("quote.bent", bent.group()));
        }
        return plain;
    }

    private boolean hasWords() {
        boolean all = true;
        int before = 0;
        for (String word : NEEDED) {
            Matcher matcher = Pattern.compile("\\b" + word + "\\b").matcher(text);
            if (matcher.find(before)) {
                before = matcher.end();
            } else {
                tellMissing(word, before);
                all = false;
            }
        }
        return all;
    }

    private void tellMissing(String word, int after) {
        Matcher first = FIRST_WORD.matcher(text);
        while (first.find()) {
            String written = first.group(1);
            boolean meant = first.start(1) >= after
                    && !WORDS.contains(written)
                    && word.equals(Suggestions.nearest(written, WORDS));
            if (meant) {
                source.problemAt(first.start(1), say("word.missing", word, maybe(written, List.of(word))));
                return;
            }
        }
        Matcher place = Pattern.compile(
                        word.equals("when")
                                ? "(?m)^[ \\t]*[$(a-zA-Z]"
                                : "(?m)^.*\\b(findings|directives|observations|ratings)\\s*\\.")
                .matcher(text);
        boolean known = !word.equals("end") && place.find(lineAfter(after));
        int end = Math.max(0, text.stripTrailing().length() - 1);
        source.problemInLine(
                source.place(known ? place.start() : end, "").line(), say("word.missing", word, say("hint.before")));
    }

    private int lineAfter(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean hasBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        int then = text.indexOf("then");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !closes(open, c)) {
                source.problemAt(i, say("bracket.unopened", c));
                return false;
            }
            boolean ends = (i == then || i == text.length() - 1) && !open.isEmpty();
            if (ends) {
                int at = open.peek();
                source.problemAt(
                        at, say("bracket.unclosed", text.charAt(at), CLOSING.charAt(OPENING.indexOf(text.charAt(at)))));
                return false;
            }
        }
        return true;
    }

    private boolean closes(Deque<Integer> open, char c) {
        return !open.isEmpty() && CLOSING.charAt(OPENING.indexOf(text.charAt(open.pop()))) == c;
    }

    /** Which word of a rule file the first word of a line was perhaps meant to be. */
    LocalText guess(int line) {
        List<String> lines = text.lines().toList();
        Matcher first = FIRST_WORD.matcher(line > 0 && line <= lines.size() ? lines.get(line - 1) : "");
        LocalText word = first.find() && !WORDS.contains(first.group(1)) ? maybe(first.group(1), WORDS) : nothing();
        boolean condition = line > 0 && line <= lines.size() && text.indexOf("when") < offset(lines, line);
        return word.equals(nothing()) && condition ? Hints.of(lines.get(line - 1)) : word;
    }

    private static int offset(List<String> lines, int line) {
        return lines.subList(0, line - 1).stream().mapToInt(l -> l.length() + 1).sum();
    }
}

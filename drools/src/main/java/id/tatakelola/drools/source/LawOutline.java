package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of a source of law (<i>garis besar peraturan</i>): which of its articles rules encode, which none will, and
 * which are still to do.
 */
public final class LawOutline {
    private static final List<String> COLUMNS = List.of("locator", "subject", "encoded_by", "note");
    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final String OUT = "out";
    private static final String TO_DO = "todo";

    private final String source;
    private final String file;
    private final @Nullable Collection<String> known;
    private final Problems problems;
    private final List<LawArticle> articles = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private LawOutline(String source, @Nullable Collection<String> known, Problems problems) {
        this.source = source;
        this.file = "law/" + source + ".tsv";
        this.known = known;
        this.problems = problems;
    }

    /**
     * The articles of the text of an outline, whatever rules it names.
     *
     * @param source what the outline is of
     * @param text a table with the columns {@code locator}, {@code subject}, {@code encoded_by} (rules, or {@code out}, or {@code
     *     todo}) and {@code note}
     * @throws id.tatakelola.engine.pack.RulePackException listing all problems
     */
    public static List<LawArticle> read(String source, String text) {
        Problems problems = new Problems();
        LawOutline outline = new LawOutline(source, null, problems);
        outline.read(text);
        problems.refuse();
        return outline.articles;
    }

    /** Tells what is wrong with an outline, and which of the rules that it names there are not. */
    static void check(String source, String text, Collection<String> rules, Problems problems) {
        new LawOutline(source, rules, problems).read(text);
    }

    private void read(String text) {
        TsvTable table = TsvTable.parse(file, text, COLUMNS, problems);
        table.rows().forEach(row -> row(row, new RowReader(table, row, problems)));
    }

    private void row(TsvTable.Row row, RowReader read) {
        String locator = row.get("locator").isEmpty() ? "" : read.id("locator");
        String encoded = row.get("encoded_by");
        Integer first = lines.putIfAbsent(locator, row.line());
        if (first != null) {
            read.problem("locator", say("outline.twice", locator, first));
        }
        if (encoded.isEmpty()) {
            read.problem("encoded_by", say("outline.empty", say("maybe", TO_DO)));
        }
        LawArticle.State state = state(encoded);
        if (state == LawArticle.State.OUT_OF_SCOPE && row.get("note").isEmpty()) {
            read.problem("note", say("outline.why", locator));
        }
        List<String> rules = state == LawArticle.State.ENCODED ? rules(encoded, row) : List.of();
        articles.add(new LawArticle(source, locator, row.get("subject"), state, rules, row.get("note")));
    }

    private static LawArticle.State state(String encoded) {
        return switch (encoded) {
            case OUT -> LawArticle.State.OUT_OF_SCOPE;
            case TO_DO, "" -> LawArticle.State.TO_DO;
            default -> LawArticle.State.ENCODED;
        };
    }

    private List<String> rules(String encoded, TsvTable.Row row) {
        List<String> rules = new ArrayList<>();
        Matcher words = WORD.matcher(encoded);
        while (words.find()) {
            rules.add(words.group());
            checkRule(words.group(), row, row.column("encoded_by") + words.start());
        }
        return rules;
    }

    private void checkRule(String rule, TsvTable.Row row, int column) {
        if (known != null && !known.contains(rule)) {
            List<String> words = new ArrayList<>(known);
            words.addAll(List.of(OUT, TO_DO));
            problems.add(file, row.line(), column, say("outline.rule", rule, maybe(rule, words)));
        }
    }
}

package id.tatakelola.testkit.coverage;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.told.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An article of a law outline (<i>pasal dalam garis besar</i>).
 *
 * @param source the regulation, guide or statement
 * @param locator the article, in hyphenated words
 * @param subject what it says
 * @param state whether rules encode it
 * @param rules the rules that do; empty for the other states
 * @param note why not, or what is left over; may be empty
 */
public record LawArticle(String source, String locator, String subject, State state, List<String> rules, String note) {
    /** Copies the list. */
    public LawArticle {
        rules = List.copyOf(rules);
    }

    /** Where an article stands. */
    public enum State {
        /** Rules encode it. */
        ENCODED,
        /** No rule will; the note says why. */
        OUT_OF_SCOPE,
        /** Not yet. */
        TO_DO;

        /** The state in words. */
        public LocalText told() {
            return Words.say("law." + name());
        }
    }

    /**
     * The articles of an outline: a header line, then a line each of locator, subject, rules (or {@code out}, or
     * {@code todo}) and note, separated by tabs.
     *
     * @param source what the outline is of
     * @param tsv the text
     */
    public static List<LawArticle> outline(String source, String tsv) {
        List<LawArticle> articles = new ArrayList<>();
        tsv.lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .forEach(line -> {
                    String[] cells = Arrays.copyOf(line.split("\t", -1), 4);
                    String encoded = cell(cells, 2);
                    State state = switch (encoded) {
                        case "out" -> State.OUT_OF_SCOPE;
                        case "todo", "" -> State.TO_DO;
                        default -> State.ENCODED;
                    };
                    List<String> rules = state == State.ENCODED ? List.of(encoded.split(" +")) : List.of();
                    articles.add(new LawArticle(source, cell(cells, 0), cell(cells, 1), state, rules, cell(cells, 3)));
                });
        return articles;
    }

    private static String cell(String[] cells, int column) {
        String cell = cells[column];
        return cell == null ? "" : cell.strip();
    }
}

package id.tatakelola.drools.source;

import id.tatakelola.drools.problem.Words;
import id.tatakelola.engine.result.LocalText;
import java.util.List;

/**
 * An article of a law outline (<i>pasal dalam garis besar</i>).
 *
 * @param source the regulation, guide or statement
 * @param locator the article, in hyphenated words; empty for the whole source
 * @param subject what it says; may be empty
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
            return Words.say("outline." + name());
        }
    }
}

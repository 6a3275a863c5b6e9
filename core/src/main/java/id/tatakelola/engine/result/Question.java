package id.tatakelola.engine.result;

import java.util.List;

/**
 * A question to the city (<i>pertanyaan</i>): what to find out, and how much it would settle.
 *
 * @param unknown what is missing
 * @param verdicts in the way of how many verdicts it stands
 * @param ruleIds the rules concerned, sorted
 * @param text the question in words
 */
public record Question(Unknown unknown, long verdicts, List<String> ruleIds, LocalText text) {
    /** Copies the list. */
    public Question {
        ruleIds = List.copyOf(ruleIds);
    }
}

package id.tatakelola.engine.result;

import java.util.Comparator;
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
    /** Those that would settle most first. */
    public static final Comparator<Question> MOST_FIRST =
            Comparator.comparingLong((Question q) -> -q.verdicts()).thenComparing(Question::unknown);

    /** Copies the list. */
    public Question {
        ruleIds = List.copyOf(ruleIds);
    }

    /** The same question about some rules: how many of their verdicts it stands in the way of, which may be none. */
    Question of(List<RuleOutcome> outcomes) {
        long count = outcomes.stream()
                .flatMap(RuleOutcome::unknowns)
                .filter(unknown::equals)
                .count();
        List<String> rules = outcomes.stream()
                .filter(o -> o.unknowns().anyMatch(unknown::equals))
                .map(o -> o.card().id())
                .sorted()
                .toList();
        return new Question(unknown, count, rules, text);
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what is missing over all rules: the city's list of data to gather. */
final class QuestionList {
    private static final class Tally {
        private final SortedSet<String> rules = new TreeSet<>();
        private long verdicts;
    }

    private final SortedMap<Unknown, Tally> tallies = new TreeMap<>();

    private QuestionList() {}

    static List<Question> of(List<RuleOutcome> outcomes, Narrator narrator) {
        QuestionList list = new QuestionList();
        outcomes.forEach(list::add);
        return list.tallies.entrySet().stream()
                .map(e -> new Question(
                        e.getKey(),
                        e.getValue().verdicts,
                        List.copyOf(e.getValue().rules),
                        narrator.question(e.getKey())))
                .sorted(Question.MOST_FIRST)
                .toList();
    }

    private void add(RuleOutcome outcome) {
        String rule = outcome.card().id();
        outcome.unknowns().forEach(unknown -> count(unknown, rule));
    }

    private void count(Unknown unknown, String rule) {
        Tally tally = tallies.computeIfAbsent(unknown, u -> new Tally());
        tally.verdicts++;
        tally.rules.add(rule);
    }
}

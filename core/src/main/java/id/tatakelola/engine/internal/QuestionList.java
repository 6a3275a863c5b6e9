package id.tatakelola.engine.internal;

import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is missing over all rules: the city's list of data to gather. */
final class QuestionList {
    private static final class Tally {
        private final List<String> rules = new ArrayList<>();
        private long verdicts;

        /** Counts a verdict; those of one rule come one after another. */
        void add(String rule) {
            verdicts++;
            if (rules.isEmpty() || !rules.get(rules.size() - 1).equals(rule)) {
                rules.add(rule);
            }
        }
    }

    private final Map<Unknown, Tally> tallies = new HashMap<>();

    private QuestionList() {}

    static List<Question> of(List<RuleOutcome> outcomes, Narrator narrator) {
        QuestionList list = new QuestionList();
        outcomes.forEach(list::add);
        List<Question> questions = new ArrayList<>();
        list.tallies.forEach((unknown, tally) -> questions.add(new Question(
                unknown, tally.verdicts, tally.rules.stream().sorted().toList(), narrator.question(unknown))));
        questions.sort(Question.MOST_FIRST);
        return questions;
    }

    private void add(RuleOutcome outcome) {
        if (!outcome.inDoubt()) {
            return;
        }
        String rule = outcome.card().id();
        for (Doubt doubt : outcome.doubts()) {
            doubt.unknowns().forEach(unknown -> count(unknown, rule));
        }
        outcome.unrecordedBreach().forEach(unknown -> count(unknown, rule));
        outcome.derivationDoubts().forEach(unknown -> count(unknown, rule));
    }

    private void count(Unknown unknown, String rule) {
        tallies.computeIfAbsent(unknown, u -> new Tally()).add(rule);
    }
}

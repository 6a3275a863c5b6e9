package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rule by rule, each subject with its verdict: what was found, and what would settle what cannot be told. */
final class SubjectsFormat implements ResultFormat {
    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public void write(CheckResult result, ResultContext context, Appendable out) throws IOException {
        Page page = new Page(new Reading(result.explained(), context), new TextPage());
        new TextOpening(page.reading, page.text).heading();
        result.outcomes().stream().filter(RuleOutcome::inForce).forEach(page::rule);
        out.append(page.text.text());
    }

    /** One writing. */
    private static final class Page {
        private final Reading reading;
        private final TextPage text;
        private final Map<Unknown, Question> questions;

        Page(Reading reading, TextPage text) {
            this.reading = reading;
            this.text = text;
            this.questions = reading.result().questions().stream()
                    .collect(Collectors.toMap(Question::unknown, Function.identity()));
        }

        void rule(RuleOutcome outcome) {
            String title = outcome.card().texts(reading.language()).title();
            text.heading(reading.say("finding.rule", title, outcome.card().id()));
            outcome.findings().forEach(this::finding);
            outcome.doubts().forEach(this::doubt);
            met(outcome);
            if (outcome.subjectsOpen() && !outcome.unrecordedBreach().isEmpty()) {
                text.item(2, "- ", reading.say("subjects.unrecorded", words(outcome.unrecordedBreach())));
            }
            if (!outcome.derivationDoubts().isEmpty()) {
                text.item(2, "- ", reading.say("subjects.derivation", words(outcome.derivationDoubts())));
            }
        }

        private void finding(Finding finding) {
            text.item(2, "- ", reading.say("subjects.notMet", reading.fact(finding.subject())));
            text.line(4, finding.message().in(reading.language()));
        }

        private void doubt(Doubt doubt) {
            text.item(2, "- ", reading.say("subjects.cannotTell", reading.fact(doubt.subject())));
            text.line(4, words(doubt.unknowns()));
        }

        private void met(RuleOutcome outcome) {
            List<String> met = outcome.verdicts().entrySet().stream()
                    .filter(entry -> entry.getValue() == Verdict.MET)
                    .map(Map.Entry::getKey)
                    .map((FactRef subject) -> reading.fact(subject))
                    .toList();
            if (!met.isEmpty()) {
                text.item(2, "- ", reading.say("subjects.met", String.join(", ", met)));
            }
        }

        private String words(List<Unknown> unknowns) {
            return unknowns.stream()
                    .map(unknown -> questions.get(unknown))
                    .filter(question -> question != null)
                    .map(question -> question.text().in(reading.language()))
                    .collect(Collectors.joining(" "));
        }
    }
}

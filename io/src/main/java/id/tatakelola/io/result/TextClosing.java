package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import java.util.List;

/** What the result leaves open: questions to the city, and rules that gave no answer. */
final class TextClosing {
    private static final int QUESTIONS_SHOWN = 10;

    private final Reading reading;
    private final TextPage page;

    TextClosing(Reading reading, TextPage page) {
        this.reading = reading;
        this.page = page;
    }

    void write() {
        questions(QUESTIONS_SHOWN);
        // Drools does not tell what a rule selected
        if (reading.result().engine() == CheckResult.Engine.EVALUATOR) {
            selectedNothing();
        }
        leftOut(reading.result().leftOut());
        failures(reading.result().failures().toList());
    }

    /** The first questions, up to a number. */
    void questions(int most) {
        List<Question> questions = reading.result().questions();
        if (questions.isEmpty()) {
            return;
        }
        page.heading(reading.say("questions.title"));
        int shown = Math.min(most, questions.size());
        for (int i = 0; i < shown; i++) {
            Question question = questions.get(i);
            String text = question.text().in(reading.language());
            page.item(2, (i + 1) + ". ", reading.say("question.line", text, question.verdicts()));
        }
        if (questions.size() > shown) {
            page.line(2, reading.say("questions.more", (long) questions.size() - shown));
        }
    }

    private void selectedNothing() {
        List<RuleOutcome> idle = reading.result().outcomes().stream()
                .filter(outcome -> outcome.selectedNothing() && outcome.failure() == null)
                .toList();
        if (idle.isEmpty()) {
            return;
        }
        page.heading(reading.say("nothing.title"));
        for (RuleOutcome outcome : idle) {
            String key = idleBecause(outcome);
            String title = outcome.card().texts(reading.language()).title();
            page.item(2, "- ", reading.say(key, title, outcome.card().id()));
        }
    }

    /** Nothing on record is not the same as nothing there. */
    private static String idleBecause(RuleOutcome outcome) {
        if (!outcome.inForce()) {
            return "nothing.notInForce";
        }
        return outcome.inDoubt() ? "nothing.open" : "nothing.line";
    }

    private void leftOut(List<String> ruleIds) {
        if (!ruleIds.isEmpty()) {
            page.heading(reading.say("leftOut.title"));
            ruleIds.forEach(id -> page.item(2, "- ", reading.say("leftOut.line", id)));
        }
    }

    private void failures(List<RuleFailure> failures) {
        if (!failures.isEmpty()) {
            page.heading(reading.say("failures.title"));
            failures.forEach(this::failure);
        }
    }

    private void failure(RuleFailure failure) {
        String title = reading.ruleTitle(failure.ruleId(), "");
        page.item(2, "- ", reading.say("failure." + failure.kind(), title, failure.ruleId(), failure.message()));
    }
}

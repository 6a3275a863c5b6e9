package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.VerdictCounts;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** A line for each rule: those that can be judged in full, in part, not at all, and those that are about nothing. */
final class RulesFormat implements ResultFormat {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void write(CheckResult result, ResultContext context, Appendable out) throws IOException {
        Reading reading = new Reading(result, context);
        TextPage page = new TextPage();
        new TextOpening(reading, page).heading();
        group(reading, page, "rules.failed", o -> o.failure() != null);
        group(reading, page, "rules.judged", o -> o.failure() == null && !idle(o) && !o.inDoubt());
        group(reading, page, "rules.partly", o -> o.failure() == null && !idle(o) && o.inDoubt() && judges(o));
        group(reading, page, "rules.open", o -> o.failure() == null && !idle(o) && o.inDoubt() && !judges(o));
        group(reading, page, "rules.idle", o -> o.failure() == null && idle(o));
        out.append(page.text());
    }

    private static boolean idle(RuleOutcome outcome) {
        return outcome.selectedNothing() && !outcome.inDoubt();
    }

    private static boolean judges(RuleOutcome outcome) {
        return outcome.counts().met() + outcome.counts().notMet() > 0
                || !outcome.derived().isEmpty();
    }

    private static void group(Reading reading, TextPage page, String key, Predicate<RuleOutcome> which) {
        List<RuleOutcome> outcomes =
                reading.result().outcomes().stream().filter(which).toList();
        if (outcomes.isEmpty()) {
            return;
        }
        page.heading(reading.say(key, (long) outcomes.size()));
        outcomes.forEach(outcome -> page.item(2, "- ", line(reading, outcome)));
    }

    private static String line(Reading reading, RuleOutcome outcome) {
        String title = outcome.card().texts(reading.language()).title();
        if (!outcome.inForce()) {
            return reading.say("nothing.notInForce", title, outcome.card().id());
        }
        String id = outcome.card().id();
        if (!outcome.derived().isEmpty()) {
            return reading.say(
                    "rules.derived", title, id, (long) outcome.derived().size());
        }
        VerdictCounts counts = outcome.counts();
        if (counts.inScope() == 0) {
            return reading.say("rules.nobody", title, id);
        }
        return reading.say("rules.line", title, id, counts.met(), counts.notMet(), counts.cannotTell());
    }
}

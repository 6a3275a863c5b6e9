package id.tatakelola.io.result;

import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.util.List;
import java.util.function.Consumer;

/** How far the loop turns, and what the rules derived: directives, observations and ratings. */
final class TextDerived {
    private final Reading reading;
    private final TextPage page;

    TextDerived(Reading reading, TextPage page) {
        this.reading = reading;
        this.page = page;
    }

    void write() {
        loop(reading.result().loop());
        section("directives.title", reading.result().directives(), this::directive);
        section("observations.title", reading.result().observations(), this::observation);
        section("ratings.title", reading.result().ratings(), this::rating);
    }

    private void loop(LoopCounts loop) {
        page.heading(reading.say("loop.title"));
        page.line(
                0,
                reading.say(
                        "loop.directives",
                        range(loop.directivesIssued()),
                        range(loop.directivesDue()),
                        range(loop.directivesAnswered())));
        page.line(0, reading.say("loop.observations", range(loop.observations()), range(loop.observationsOnTarget())));
        page.line(0, reading.say("loop.recommendations", range(loop.recommendationsOpen())));
    }

    private String range(CountRange range) {
        if (range.isExact()) {
            return reading.number(range.least());
        }
        if (range.most() != null) {
            return reading.say("loop.range", range.least(), range.most());
        }
        return range.least() == 0 ? reading.say("loop.unknown") : reading.say("loop.atLeast", range.least());
    }

    private <T> void section(String title, List<T> facts, Consumer<T> each) {
        if (!facts.isEmpty()) {
            page.heading(reading.say(title));
            facts.forEach(each);
        }
    }

    private void directive(Directive directive) {
        // a derived directive bears the Indonesian title of its rule, whatever the language of the report
        String title = reading.ruleTitle(directive.ruleId(), directive.title());
        page.item(2, "- ", reading.say("directive.line", title, directive.id()));
        String addressee = reading.fact("OrganizationUnit", directive.addresseeId());
        page.line(4, reading.say("directive.whom", addressee));
        page.line(4, reading.say("directive.subject", reading.subject(directive.subjectId())));
        page.line(4, reading.say("directive.due", reading.show(directive.dueOn())));
        page.line(4, reading.say("directive.citation", reading.citation(directive.citation())));
    }

    private void observation(Observation observation) {
        page.item(
                2,
                "- ",
                reading.say(
                        "observation.line",
                        rule(observation.ruleId()),
                        reading.subject(observation.subjectId()),
                        reading.show(observation.value()),
                        reading.show(observation.target())));
    }

    private void rating(Rating rating) {
        page.item(
                2,
                "- ",
                reading.say(
                        "rating.line",
                        rule(rating.ruleId()),
                        reading.subject(rating.subjectId()),
                        reading.show(rating.level())));
    }

    private String rule(String id) {
        return reading.ruleTitle(id, "[" + id + "]");
    }
}

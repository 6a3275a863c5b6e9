package id.tatakelola.io.result;

import id.tatakelola.engine.result.WaiverNote;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.PortfolioProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Waivers that do nothing and what looks wrong in the data, in an official's words instead of a developer's. */
final class TextWarnings {
    private static final Pattern PARAMETER = Pattern.compile(
            "parameter `(.+)` \\((.+)\\) is not used: `(.+)` already sets it on (\\d{4}-\\d\\d-\\d\\d)\\.");

    private final Reading reading;
    private final TextPage page;

    TextWarnings(Reading reading, TextPage page) {
        this.reading = reading;
        this.page = page;
    }

    void write() {
        List<WaiverNote> notes = reading.result().waiverNotes();
        if (!notes.isEmpty()) {
            page.heading(reading.say("waivers.title"));
            notes.forEach(note -> page.item(2, "- ", note.text().in(reading.language())));
        }
        List<String> warnings = reading.result().warnings();
        if (!warnings.isEmpty()) {
            page.heading(reading.say("warnings.title"));
            Map<String, PortfolioProblem> known = new HashMap<>();
            reading.context().portfolio().warnings().forEach(problem -> known.put(problem.toString(), problem));
            warnings.forEach(warning -> page.item(2, "- ", words(warning, known.get(warning))));
        }
    }

    private String words(String warning, @Nullable PortfolioProblem problem) {
        String dangling = problem == null ? null : dangling(problem);
        return dangling == null ? parameter(warning) : dangling;
    }

    private @Nullable String dangling(PortfolioProblem problem) {
        Fact fact = reading.context().portfolio().find(problem.fact());
        FactComponent component =
                reading.context().types().require(problem.fact().type()).component(problem.component());
        if (fact == null || component == null || component.references() == null) {
            return null;
        }
        return reading.say(
                "warning.dangling",
                capital(reading.labelled(problem.fact())),
                reading.label(problem.fact().type() + "." + component.name()),
                reading.label(component.references().getSimpleName()),
                String.valueOf(component.get(fact)));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String parameter(String warning) {
        Matcher match = PARAMETER.matcher(warning);
        if (!match.matches()) {
            return warning;
        }
        String day = reading.show(LocalDate.parse(match.group(4)));
        return reading.say("warning.parameter", match.group(1), match.group(2), match.group(3), day);
    }
}

package id.tatakelola.drools.problem;

import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/** Guesses which day was meant by one that is not written as {@code 2018-10-05}. */
public final class DayGuess {
    private static final List<DateTimeFormatter> FORMS =
            List.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu/M/d", "uuuu-M-d").stream()
                    .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    private DayGuess() {}

    /** The day that was perhaps meant, as a sentence that begins with a blank; nothing when there is none. */
    public static LocalText of(String written) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return say("maybe", LocalDate.parse(written.strip(), form));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return nothing();
    }
}

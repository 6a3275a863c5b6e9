package id.tatakelola.engine.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guesses which day was meant by one that is not written as {@code 2018-10-05}. */
final class DayGuess {
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu/M/d", "uuuu-M-d", "d MMMM uuuu", "d MMM uuuu")
            .flatMap(form -> Stream.of(Locale.forLanguageTag("id"), Locale.ENGLISH)
                    .map(locale -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(form)
                            .toFormatter(locale)))
            .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private DayGuess() {}

    /** The day that was perhaps meant; null when there is none. */
    static @Nullable LocalDate of(String written) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(written.strip(), form);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return null;
    }
}

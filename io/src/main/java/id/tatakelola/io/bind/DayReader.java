package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.maybeDay;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.source.Refused;
import id.tatakelola.io.source.ScalarNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days: {@code 2019-10-27} everywhere, {@code 27/10/2019} in CSV; nothing that could be another day. */
final class DayReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INDONESIAN = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private DayReader() {}

    /**
     * The day of a value.
     *
     * @throws IllegalArgumentException when it is none, with the form wanted
     */
    static LocalDate read(String name, ScalarNode value) {
        boolean cell = value.origin() == ScalarNode.Origin.CELL;
        Matcher iso = ISO.matcher(value.text());
        if (iso.matches()) {
            return day(name, value, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher indonesian = INDONESIAN.matcher(value.text());
        if (cell && indonesian.matches()) {
            return day(name, value, indonesian.group(3), indonesian.group(2), indonesian.group(1));
        }
        throw new Refused(say(key("day.form", value), name, value.text(), maybeDay(value.text())));
    }

    private static LocalDate day(String name, ScalarNode value, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new Refused(say(key("day.calendar", value), name, value.text()));
        }
    }

    private static String key(String key, ScalarNode value) {
        return value.origin() == ScalarNode.Origin.CELL ? key + ".cell" : key;
    }
}

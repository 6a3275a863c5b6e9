package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.source.Refused;
import id.tatakelola.io.source.ScalarNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers: a decimal point everywhere, in CSV also as Indonesians write them; nothing that could be two numbers. */
public final class NumberReader {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d{1,40},\\d{1,40}");
    /** {@code 1.234.567} and {@code 1.234,5}; a single point before three digits is left to {@link #AMBIGUOUS}. */
    private static final Pattern INDONESIAN =
            Pattern.compile("-?\\d{1,3}(?:\\.\\d{3}){1,12},\\d{1,40}|-?\\d{1,3}(?:\\.\\d{3}){2,12}");

    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private NumberReader() {}

    /**
     * The number of a value.
     *
     * @throws IllegalArgumentException when it is none or could be two, with the form wanted
     */
    public static BigDecimal decimal(String name, ScalarNode value) {
        String text = value.text();
        if (value.origin() == ScalarNode.Origin.CELL) {
            refuseAmbiguous(name, text, text);
            if (INDONESIAN.matcher(text).matches()) {
                return new BigDecimal(text.replace(".", "").replace(',', '.'));
            } else if (WITH_COMMA.matcher(text).matches()) {
                return new BigDecimal(text.replace(',', '.'));
            }
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw new Refused(
                say("number.form", name, text, value.origin() == ScalarNode.Origin.CELL ? "1234,5" : "1234.5"));
    }

    /**
     * The whole number of a value.
     *
     * @throws IllegalArgumentException when it is none, with the form wanted
     */
    static int whole(String name, ScalarNode value) {
        try {
            if (PLAIN.matcher(value.text()).matches()) {
                return Integer.parseInt(value.text());
            }
        } catch (NumberFormatException e) {
            // told below, in our words
        }
        throw new Refused(say("number.whole", name, value.text()));
    }

    /** Refuses a number that is another one for a reader from elsewhere. */
    static void refuseAmbiguous(String name, String number, String text) {
        if (AMBIGUOUS.matcher(number).matches()) {
            String whole = number.replace(".", "").replace(",", "");
            String decimal = number.replace('.', ',') + "0";
            throw new Refused(
                    say("number.two", name, text, text.replace(number, whole), text.replace(number, decimal)));
        }
    }
}

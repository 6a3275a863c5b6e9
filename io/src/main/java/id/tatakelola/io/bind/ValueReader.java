package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.maybe;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.source.Refused;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of a value into the class that a component wants; the one place that knows what values look like. */
final class ValueReader {
    private static final Map<String, Boolean> TRUTHS =
            Map.of("true", true, "ya", true, "yes", true, "false", false, "tidak", false, "no", false);

    private static final Pattern NUMBER_END = Pattern.compile("[^0-9.,-]");

    private final NameBook names;

    ValueReader(NameBook names) {
        this.names = names;
    }

    /**
     * The value of a component; null when it is not known.
     *
     * @throws IllegalArgumentException when the text is no such value, with the form wanted
     */
    @Nullable
    Object read(String name, Class<?> wanted, ScalarNode value) {
        if (value.unknown()) {
            return null;
        }
        if (value.text().isBlank()) {
            throw new Refused(say("value.empty", name));
        }
        return isNone(value) ? none(name, wanted) : known(name, wanted, value);
    }

    /** A first or last day of a period, which may be {@code none}; null when it is not known. */
    @Nullable
    LocalDate end(Column column, ScalarNode value) {
        if (!value.unknown() && isNone(value)) {
            return column.part().equals("from") ? Validity.ALWAYS_BEFORE : Validity.NO_END;
        }
        return (LocalDate) read(column.name(), LocalDate.class, value);
    }

    private static boolean isNone(ScalarNode value) {
        return value.text().equalsIgnoreCase(Fact.NONE);
    }

    private static Object none(String name, Class<?> wanted) {
        if (wanted == String.class) {
            return Fact.NONE;
        }
        throw new Refused(say("value.none", name));
    }

    private Object known(String name, Class<?> wanted, ScalarNode value) {
        if (wanted == String.class) {
            return value.text();
        } else if (wanted.isEnum()) {
            return constant(name, wanted, value.text());
        } else if (wanted == Boolean.class || wanted == boolean.class) {
            return truth(name, value.text());
        } else if (wanted == LocalDate.class) {
            return DayReader.read(name, value);
        } else if (wanted == BigDecimal.class) {
            return NumberReader.decimal(name, value);
        } else if (wanted == Integer.class || wanted == int.class) {
            return NumberReader.whole(name, value);
        } else if (wanted == Bandwidth.class) {
            return bandwidth(name, value);
        }
        throw new Refused(say("value.class", name, wanted.getSimpleName()));
    }

    private Object constant(String name, Class<?> choice, String text) {
        Object constant = names.constant(choice, text);
        if (constant == null) {
            List<String> all = Arrays.stream(choice.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            throw new Refused(say("value.choice", name, text, String.join(", ", all), maybe(text, all)));
        }
        return constant;
    }

    private static Boolean truth(String name, String text) {
        Boolean truth = TRUTHS.get(text.toLowerCase(Locale.ROOT));
        if (truth == null) {
            throw new Refused(say("value.truth", name, text, maybe(text, TRUTHS.keySet())));
        }
        return truth;
    }

    private static Bandwidth bandwidth(String name, ScalarNode value) {
        String text = value.text();
        if (value.origin() == ScalarNode.Origin.CELL) {
            NumberReader.refuseAmbiguous(name, NUMBER_END.split(text, 2)[0], text);
        }
        try {
            return Bandwidth.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(say("value.other", name, Refused.told(e)));
        }
    }
}

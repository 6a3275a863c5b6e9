package id.tatakelola.testkit.law;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.random.City;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A city in the syntax of case files, so that a broken law can be pasted into one. */
public final class CityText {
    private final FactTypes types;

    /** Texts of cities of the fact types given. */
    public CityText(FactTypes types) {
        this.types = types;
    }

    /** The city: its day, its complete registers and its facts, by type and id. */
    public String of(City city) {
        StringBuilder out = new StringBuilder();
        out.append("asOf: ").append(city.asOf());
        out.append("\ncomplete: [").append(String.join(", ", city.closed())).append("]\ngiven:");
        String type = "";
        for (Map.Entry<FactRef, Fact> entry : city.facts().entrySet()) {
            if (!entry.getKey().type().equals(type)) {
                type = entry.getKey().type();
                out.append("\n  ").append(type).append(':');
            }
            out.append("\n    - ").append(row(entry.getValue()));
        }
        return out.append('\n').toString();
    }

    /** A fact as a row of a case file. */
    public String row(Fact fact) {
        return types.of(fact.getClass()).components().stream()
                .map(component -> field(component, component.get(fact)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static @Nullable String field(FactComponent component, @Nullable Object value) {
        return value == null ? null : component.name() + ": " + text(value);
    }

    /** A value as a case file holds it, texts in quotes. */
    public static String text(Object value) {
        return value instanceof String word
                ? '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : plain(value);
    }

    /** A value as a case file holds it, texts without quotes. */
    public static String plain(Object value) {
        if (value instanceof Validity validity) {
            return Stream.of(end("from", validity.from()), end("until", validity.until()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Bandwidth bandwidth) {
            return bandwidth.bitsPerSecond() + " bps";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return String.valueOf(value);
    }

    private static @Nullable String end(String name, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        boolean none = day.equals(Validity.ALWAYS_BEFORE) || day.equals(Validity.NO_END);
        return name + ": " + (none ? Fact.NONE : day.toString());
    }
}

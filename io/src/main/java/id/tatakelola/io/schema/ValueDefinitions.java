package id.tatakelola.io.schema;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The definitions of single values and periods, and which of them a component has. */
final class ValueDefinitions {
    static final String DAY = "day";
    static final String END = "dayOrNone";
    static final String ID = "id";
    static final String NAME = "name";
    static final String REFERENCE = "reference";
    static final String SOURCES = "sources";

    private static final String TEXT = "text";
    private static final String TRUTH = "truth";
    private static final String DECIMAL = "decimal";
    private static final String DECIMAL_FROM_ZERO = "decimalFromZero";
    private static final String WHOLE = "whole";
    private static final String WHOLE_FROM_ZERO = "wholeFromZero";
    private static final String BANDWIDTH = "bandwidth";
    private static final String PERIOD = "period";
    private static final String KNOWN_PERIOD = "knownPeriod";
    private static final String CALENDAR_DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String UNREADABLE = "unreadable";

    private ValueDefinitions() {}

    /** The name of the definition of a component's known values; for a choice, the name of the choice. */
    static String of(FactComponent component) {
        Class<?> type = component.javaType();
        if (component.name().equals("id")) {
            return ID;
        } else if (component.references() != null) {
            return REFERENCE;
        } else if (type == Validity.class) {
            return component.nullable() ? PERIOD : KNOWN_PERIOD;
        } else if (type == BigDecimal.class) {
            return component.nonNegative() ? DECIMAL_FROM_ZERO : DECIMAL;
        } else if (type == Integer.class || type == int.class) {
            return component.nonNegative() ? WHOLE_FROM_ZERO : WHOLE;
        }
        return type.isEnum() ? type.getSimpleName() : plain(type);
    }

    private static String plain(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return TRUTH;
        } else if (type == LocalDate.class) {
            return DAY;
        } else if (type == Bandwidth.class) {
            return BANDWIDTH;
        }
        return type == String.class ? TEXT : UNREADABLE;
    }

    static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                ID,
                text("What the fact is called by others of the same portfolio: one word without blanks and `|`.")
                        .with("pattern", "^[^\\s|]+$")
                        .with("not", Keywords.of("type", "string", "pattern", "^[Nn][Oo][Nn][Ee]$"))
                        .schema());
        all.put(
                REFERENCE,
                text("The id of another fact; `none` when it is known that there is none.")
                        .with("pattern", "^[^\\s|]+$")
                        .schema());
        all.put(
                NAME,
                text("What results call the portfolio.").with("pattern", "\\S").schema());
        all.put(
                TEXT,
                text("Words; `none` when it is known that there are none.")
                        .with("pattern", "\\S")
                        .schema());
        all.put(
                SOURCES,
                text("The ids of one or more `Source`, separated by blanks; each makes an `Evidence`.")
                        .with("pattern", "^[^\\s|]+( +[^\\s|]+)*$")
                        .schema());
        days(all);
        numbers(all);
        all.put(UNREADABLE, Keywords.of("description", "It cannot be given in files.", "type", "null"));
        return all;
    }

    private static void days(Map<String, Object> all) {
        all.put(
                DAY,
                text("A day of the calendar.")
                        .with("format", "date")
                        .with("pattern", "^" + CALENDAR_DAY + "$")
                        .schema());
        all.put(
                END,
                text("The first or last day, inclusive; `none` when it is known that there is none.")
                        .with("pattern", "^(" + CALENDAR_DAY + "|none)$")
                        .schema());
        Map<String, Object> ends = Keywords.of("from", Keywords.refOrNull(END), "until", Keywords.refOrNull(END));
        Map<String, Object> period = Keywords.of(
                "description",
                "A span of days, both ends inclusive; an end that is null or left out is not known.",
                "type",
                "object",
                "properties",
                ends,
                "additionalProperties",
                false);
        all.put(PERIOD, period);
        all.put(KNOWN_PERIOD, Keywords.with(period, Keywords.of("anyOf", List.of(known("from"), known("until")))));
    }

    private static Map<String, Object> known(String end) {
        return Keywords.of(
                "type", "object",
                "properties", Keywords.of(end, Keywords.of("type", "string")),
                "required", List.of(end));
    }

    private static void numbers(Map<String, Object> all) {
        all.put(TRUTH, Keywords.of("description", "Whether it is so.", "type", "boolean"));
        String decimal = "A number without exponent; as text where a reader of JSON might lose digits.";
        all.put(DECIMAL, number(decimal, "-?"));
        all.put(DECIMAL_FROM_ZERO, Keywords.with(number(decimal, ""), Keywords.of("minimum", 0)));
        Map<String, Object> whole = Keywords.of(
                "description",
                "A whole number.",
                "type",
                "integer",
                "minimum",
                Integer.MIN_VALUE,
                "maximum",
                Integer.MAX_VALUE);
        all.put(WHOLE, whole);
        all.put(WHOLE_FROM_ZERO, Keywords.with(whole, Keywords.of("minimum", 0)));
        all.put(
                BANDWIDTH,
                text("A number and a unit, such as `300 Mbps`.")
                        .with("pattern", "^\\d{1,9}([.,]\\d{1,6})? ?[kKmMgG]?bps$")
                        .schema());
    }

    private static Map<String, Object> number(String description, String sign) {
        return Keywords.of(
                "description",
                description,
                "type",
                List.of("number", "string"),
                "pattern",
                "^" + sign + "\\d{1,40}(\\.\\d{1,40})?$");
    }

    private static Text text(String description) {
        return new Text(Keywords.of("description", description, "type", "string"));
    }

    private record Text(Map<String, Object> schema) {
        Text with(String keyword, Object value) {
            schema.put(keyword, value);
            return this;
        }
    }
}

package id.tatakelola.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days (<i>masa berlaku</i>), both ends inclusive. The one place that decides whether something is in force on
 * a day: rules, parameters, regulations, assignments, registers and waivers alike.
 *
 * @param from the first day; {@link #ALWAYS_BEFORE} when it has none; null when not known
 * @param until the last day; {@link #NO_END} when it has none; null when not known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** The first day of what has no first day. */
    public static final LocalDate ALWAYS_BEFORE = LocalDate.MIN;
    /** The last day of what has no last day. */
    public static final LocalDate NO_END = LocalDate.MAX;

    /** Checks that the last day is not before the first. */
    public Validity {
        Checks.notBefore("until", until, "from", from, "masa berlaku", "a period");
    }

    /** From a day on, without end. */
    public static Validity since(LocalDate from) {
        return new Validity(from, NO_END);
    }

    /** From one day to another, both inclusive. */
    public static Validity between(LocalDate from, LocalDate until) {
        return new Validity(from, until);
    }

    /** On every day. */
    public static Validity always() {
        return new Validity(ALWAYS_BEFORE, NO_END);
    }

    /**
     * Whether a day lies within, or null when what is known does not decide it: a known first day after the day decides
     * whatever the last day is.
     */
    public @Nullable Boolean covers(LocalDate day) {
        if ((from != null && day.isBefore(from)) || (until != null && day.isAfter(until))) {
            return false;
        }
        return from == null || until == null ? null : true;
    }
}

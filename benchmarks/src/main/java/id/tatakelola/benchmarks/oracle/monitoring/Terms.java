package id.tatakelola.benchmarks.oracle.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Terms of so many months (<i>tenggat</i>). */
final class Terms {
    private Terms() {}

    /** Whether so many months from a day on are over; their last day is still within. */
    static boolean isPast(@Nullable LocalDate from, @Nullable Integer months, LocalDate asOf) {
        return from != null && months != null && from.plusMonths(months).isBefore(asOf);
    }

    /** Whether a day lies before the day of the check. */
    static boolean isOver(@Nullable LocalDate dueOn, LocalDate asOf) {
        return dueOn != null && dueOn.isBefore(asOf);
    }
}

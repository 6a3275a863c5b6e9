package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is plain where nothing is unknown. */
public final class Plain {
    private Plain() {}

    /** Whether a day lies in a period, both ends inclusive. */
    public static boolean covers(@Nullable Validity period, LocalDate day) {
        return period != null
                && period.from() != null
                && period.until() != null
                && !day.isBefore(period.from())
                && !day.isAfter(period.until());
    }

    /** Whether a day has come by another day: it is that day or lies before it. */
    public static boolean hasCome(@Nullable LocalDate day, @Nullable LocalDate asOf) {
        return day != null && asOf != null && !day.isAfter(asOf);
    }

    /** Whether a reference or text is the known absence. */
    public static boolean none(@Nullable String text) {
        return Fact.NONE.equals(text);
    }

    /** Whether a component of yes or no is yes. */
    public static boolean yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}

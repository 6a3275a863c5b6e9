package id.tatakelola.maturity;

import org.jspecify.annotations.Nullable;

/**
 * The evaluation years of an instrument (<i>tahun evaluasi</i>).
 *
 * @param first the first, inclusive
 * @param last the last, inclusive; null when no end is known
 * @param provenance where that was read
 */
public record Years(int first, @Nullable Integer last, Provenance provenance) {
    /** Checks that the last is not before the first. */
    public Years {
        if (last != null && last < first) {
            throw new IllegalArgumentException("last year (" + last + ") must not be before first (" + first + ")");
        }
    }

    /** Whether the instrument applies to a year. */
    public boolean include(int year) {
        return year >= first && (last == null || year <= last);
    }

    /** Such as {@code 2021-2025}, or {@code 2026-} without an end. */
    @Override
    public String toString() {
        return first + "-" + (last == null ? "" : last);
    }
}

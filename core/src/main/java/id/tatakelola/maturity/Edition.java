package id.tatakelola.maturity;

import org.jspecify.annotations.Nullable;

/**
 * How an instrument was applied in one year (<i>edisi</i>).
 *
 * @param year the evaluation year; null when none is named
 * @param basis what grades rest on
 * @param provenance where the basis was read; null when it is not known for this year and the exact value is assumed
 */
public record Edition(
        @Nullable Integer year, GradeBasis basis, @Nullable Provenance provenance) {
    /** The edition of a year of which the basis is not known: the exact value, as in the latest year known. */
    public static Edition assumed(@Nullable Integer year) {
        return new Edition(year, GradeBasis.EXACT, null);
    }
}

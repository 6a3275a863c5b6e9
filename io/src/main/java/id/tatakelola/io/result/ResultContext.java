package id.tatakelola.io.result;

import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * What a result is to be read with (<i>konteks laporan</i>).
 *
 * @param language the language of formats that are written in one
 * @param types the fact types, for their labels
 * @param portfolio the portfolio that was checked, for the names of facts
 * @param note a line to stand above everything, such as {@code SYNTHETIC}; null when there is none
 * @param maturity where the city stands by the instrument of the year; null when it is not told
 */
public record ResultContext(
        Language language,
        FactTypes types,
        Portfolio portfolio,
        @Nullable String note,
        @Nullable ReportSection maturity) {
    /** The context of a portfolio and its fact types, without a note. */
    public static ResultContext of(Portfolio portfolio, Language language) {
        return new ResultContext(language, portfolio.types(), portfolio, null, null);
    }

    /** This context with a note. */
    public ResultContext withNote(String text) {
        return new ResultContext(language, types, portfolio, text, maturity);
    }

    /** This context with a section on maturity; null for none. */
    public ResultContext withMaturity(@Nullable ReportSection section) {
        return new ResultContext(language, types, portfolio, note, section);
    }
}

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
 */
public record ResultContext(
        Language language,
        FactTypes types,
        Portfolio portfolio,
        @Nullable String note) {
    /** The context of a portfolio and its fact types, without a note. */
    public static ResultContext of(Portfolio portfolio, Language language) {
        return new ResultContext(language, portfolio.types(), portfolio, null);
    }

    /** This context with a note. */
    public ResultContext withNote(String text) {
        return new ResultContext(language, types, portfolio, text);
    }
}

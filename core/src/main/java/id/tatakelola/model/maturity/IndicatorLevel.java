package id.tatakelola.model.maturity;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.NonNegative;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level that somebody gave an indicator in an evaluation year (<i>tingkat indikator</i>). Levels by different methods are
 * kept apart; the last method counts.
 *
 * @param id a stable slug
 * @param instrument the id of the instrument
 * @param indicator the number of the indicator, from 1
 * @param year the evaluation year
 * @param method how it was found
 * @param level the level; null when not known
 */
public record IndicatorLevel(
        String id,
        String instrument,
        @NonNegative int indicator,
        @NonNegative int year,
        AssessmentMethod method,
        @NonNegative @Nullable BigDecimal level)
        implements Fact {
    /** Checks the components. */
    public IndicatorLevel {
        Checks.id(id);
        Checks.text("instrument", instrument);
        Checks.notNegative("indicator", indicator);
        Checks.notNegative("year", year);
        Checks.notNegative("level", level);
    }
}

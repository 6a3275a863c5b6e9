package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.planning.OutcomeIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading of an indicator at the end of a period (<i>capaian indikator</i>), row S45 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param indicatorId the indicator
 * @param value the value, in the unit of the indicator; null when not known
 * @param periodEnd the last day of the period; null when not known
 */
public record IndicatorReading(
        String id,
        @References(OutcomeIndicator.class) String indicatorId,
        @Nullable BigDecimal value,
        @Nullable LocalDate periodEnd)
        implements Fact {
    /** Checks the components. */
    public IndicatorReading {
        Checks.id(id);
        Checks.text("indicatorId", indicatorId);
    }
}

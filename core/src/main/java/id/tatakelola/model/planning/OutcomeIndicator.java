package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an outcome (<i>indikator hasil</i>).
 *
 * @param id a stable slug
 * @param outcomeId the outcome
 * @param name what people call it
 * @param target the target, in the unit; null when not known
 * @param unit the unit, in words; null when not known
 */
public record OutcomeIndicator(
        String id,
        @References(Outcome.class) String outcomeId,
        String name,
        @Nullable BigDecimal target,
        @Nullable String unit)
        implements Fact {
    /** Checks the components. */
    public OutcomeIndicator {
        Checks.id(id);
        Checks.text("outcomeId", outcomeId);
        Checks.text("name", name);
    }
}

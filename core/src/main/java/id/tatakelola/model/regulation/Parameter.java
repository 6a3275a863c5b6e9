package id.tatakelola.model.regulation;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dated value that law or the city sets (<i>parameter</i>).
 *
 * @param id a stable slug
 * @param key the name by which rules ask for it
 * @param value the value, in the unit; null when not known
 * @param unit the unit, in words; null when not known
 * @param validity the days on which it holds; null when not known
 * @param sourceId where it comes from; {@code none} when nobody vouches; null when not known
 */
public record Parameter(
        String id,
        String key,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Validity validity,
        @References(Source.class) @Nullable String sourceId)
        implements Fact {
    /** Checks the components. */
    public Parameter {
        Checks.id(id);
        Checks.text("key", key);
    }
}

package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import org.jspecify.annotations.Nullable;

/**
 * A strategy (<i>strategi</i>), rows S57 to S59 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param name what people call it
 * @param masterPlanId the plan it belongs to; {@code none} when none; null when not known
 */
public record Strategy(
        String id,
        String name,
        @References(MasterPlan.class) @Nullable String masterPlanId) implements Fact {
    /** Checks the components. */
    public Strategy {
        Checks.id(id);
        Checks.text("name", name);
    }
}

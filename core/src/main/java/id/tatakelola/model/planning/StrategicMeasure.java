package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * A strategic measure (<i>langkah strategis</i>), row S5 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param name what is to be done
 * @param goalId the goal it serves; {@code none} when none; null when not known
 * @param strategyComponentId the component of the strategy it carries out; {@code none} when none; null when not known
 * @param ownerId the unit that carries it out; {@code none} when none does; null when not known
 */
public record StrategicMeasure(
        String id,
        String name,
        @References(Goal.class) @Nullable String goalId,
        @References(StrategyComponent.class) @Nullable String strategyComponentId,
        @References(OrganizationUnit.class) @Nullable String ownerId)
        implements Fact {
    /** Checks the components. */
    public StrategicMeasure {
        Checks.id(id);
        Checks.text("name", name);
    }
}

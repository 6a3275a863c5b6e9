package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * An initiative (<i>inisiatif</i>).
 *
 * @param id a stable slug
 * @param name what people call it
 * @param masterPlanId the plan it carries out; {@code none} when none; null when not known
 * @param year the calendar year it is carried out; null when not known
 * @param ownerId the unit that owns it; {@code none} when none does; null when not known
 */
public record Initiative(
        String id,
        String name,
        @References(MasterPlan.class) @Nullable String masterPlanId,
        @Nullable Integer year,
        @References(OrganizationUnit.class) @Nullable String ownerId)
        implements Fact {
    /** Checks the components. */
    public Initiative {
        Checks.id(id);
        Checks.text("name", name);
    }
}

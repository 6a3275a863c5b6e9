package id.tatakelola.model.maturity;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion about offices is fulfilled in one of them (<i>cakupan perangkat daerah</i>).
 *
 * @param id a stable slug
 * @param criterionId the criterion
 * @param unitId the office
 * @param covered whether it is fulfilled there; null when not known
 */
public record CriterionCoverage(
        String id,
        @References(LadderCriterion.class) String criterionId,
        @References(OrganizationUnit.class) String unitId,
        @Nullable Boolean covered)
        implements Fact {
    /** Checks the components. */
    public CriterionCoverage {
        Checks.id(id);
        Checks.text("criterionId", criterionId);
        Checks.text("unitId", unitId);
    }
}

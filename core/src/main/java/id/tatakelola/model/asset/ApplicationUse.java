package id.tatakelola.model.asset;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * The use of an application by a unit (<i>pemanfaatan aplikasi</i>).
 *
 * @param id a stable slug
 * @param applicationId the application
 * @param unitId the unit
 * @param active whether the unit uses it; null when not known
 */
public record ApplicationUse(
        String id,
        @References(Application.class) String applicationId,
        @References(OrganizationUnit.class) String unitId,
        @Nullable Boolean active)
        implements Fact {
    /** Checks the components. */
    public ApplicationUse {
        Checks.id(id);
        Checks.text("applicationId", applicationId);
        Checks.text("unitId", unitId);
    }
}

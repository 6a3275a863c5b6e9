package id.tatakelola.model.organization;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A dated assignment of a role (<i>penugasan: definitif, Plt, Plh, Pj</i>).
 *
 * @param id a stable slug
 * @param roleId the role assigned
 * @param kind how it is held
 * @param holderRoleId the office whose holder has the role, such as the regional secretary; {@code none} when it comes with no office; null when not known
 * @param validity the days on which it holds; null when not known
 */
public record RoleAssignment(
        String id,
        @References(Role.class) String roleId,
        AssignmentKind kind,
        @References(Role.class) @Nullable String holderRoleId,
        @Nullable Validity validity)
        implements Fact {
    /** Checks the components. */
    public RoleAssignment {
        Checks.id(id);
        Checks.text("roleId", roleId);
    }
}

package id.tatakelola.model.organization;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import org.jspecify.annotations.Nullable;

/**
 * A role in governance (<i>peran, jabatan</i>); who holds it is told by dated assignments, without names of persons.
 *
 * @param id a stable slug
 * @param name what people call it
 * @param kind which kind
 * @param unitId the unit the role sits in; {@code none} when it sits in no unit; null when not known
 */
public record Role(
        String id,
        String name,
        RoleKind kind,
        @References(OrganizationUnit.class) @Nullable String unitId) implements Fact {
    /** Checks the components. */
    public Role {
        Checks.id(id);
        Checks.text("name", name);
    }
}

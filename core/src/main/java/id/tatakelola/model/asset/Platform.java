package id.tatakelola.model.asset;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * A platform that public services of the city stand on (<i>portal infrastruktur</i>), rows S50 to S56 of the city statement
 * of 2019.
 *
 * @param id a stable slug
 * @param name what people call it
 * @param ownerId the unit that owns it; {@code none} when none does; null when not known
 * @param status how far it is; null when not known
 */
public record Platform(
        String id,
        String name,
        @References(OrganizationUnit.class) @Nullable String ownerId,
        @Nullable PlatformStatus status)
        implements Fact {
    /** Checks the components. */
    public Platform {
        Checks.id(id);
        Checks.text("name", name);
    }
}

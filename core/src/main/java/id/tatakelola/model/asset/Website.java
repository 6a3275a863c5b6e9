package id.tatakelola.model.asset;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * A website (<i>situs web</i>).
 *
 * @param id a stable slug
 * @param address its address; null when not known
 * @param ownerId the unit that owns it; {@code none} when none does; null when not known
 * @param status whether it is in use; null when not known
 */
public record Website(
        String id,
        @Nullable String address,
        @References(OrganizationUnit.class) @Nullable String ownerId,
        @Nullable WebsiteStatus status)
        implements Fact {
    /** Checks the components. */
    public Website {
        Checks.id(id);
    }
}

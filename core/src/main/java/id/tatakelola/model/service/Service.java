package id.tatakelola.model.service;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.organization.OrganizationUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A service given with ICT (<i>layanan TIK</i>).
 *
 * @param id a stable slug
 * @param name what people call it
 * @param applicationId the application that gives it; {@code none} when none does; null when not known
 * @param platformId the platform it stands on; {@code none} when none; null when not known
 * @param ownerId the owner of the business process; {@code none} when there is none; null when not known
 * @param critical whether it is critical; null when not known
 * @param publicService whether the public uses it; null when not known
 */
@RecordBuilder
public record Service(
        String id,
        String name,
        @References(Application.class) @Nullable String applicationId,
        @References(Platform.class) @Nullable String platformId,
        @References(OrganizationUnit.class) @Nullable String ownerId,
        @Nullable Boolean critical,
        @Nullable Boolean publicService)
        implements Fact, ServiceBuilder.With {
    /** Checks the components. */
    public Service {
        Checks.id(id);
        Checks.text("name", name);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Service of(String id, String name) {
        return new Service(id, name, null, null, null, null, null);
    }
}

package id.tatakelola.model.service;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the service catalogue (<i>katalog layanan</i>), Permen Kominfo 41/2007 clause 4.6.2.1.1.
 *
 * @param id a stable slug
 * @param applicationId the application in operation
 * @param validity the days on which the entry holds; null when not known
 */
public record CatalogueEntry(
        String id,
        @References(Application.class) String applicationId,
        @Nullable Validity validity) implements Fact {
    /** Checks the components. */
    public CatalogueEntry {
        Checks.id(id);
        Checks.text("applicationId", applicationId);
    }
}

package id.tatakelola.model.regulation;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;

/**
 * One of the domains that regulation should cover (<i>bidang pengaturan</i>).
 *
 * @param id a stable slug
 * @param name what people call it
 * @param kind which domain
 */
public record GovernanceDomain(String id, String name, DomainKind kind) implements Fact {
    /** Checks the components. */
    public GovernanceDomain {
        Checks.id(id);
        Checks.text("name", name);
    }
}

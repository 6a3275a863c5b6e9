package id.tatakelola.model.security;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.asset.Application;
import org.jspecify.annotations.Nullable;

/**
 * An aspect of security of an application and whether it is assured (<i>aspek keamanan</i>), Permen Kominfo 41/2007 clause
 * 4.6.2.2.2; what shows it is recorded as {@code Evidence} about it.
 *
 * @param id a stable slug
 * @param applicationId the application
 * @param aspect which aspect
 * @param assured whether it is assured; null when not known
 */
public record SecurityAssurance(
        String id,
        @References(Application.class) String applicationId,
        SecurityAspect aspect,
        @Nullable Boolean assured)
        implements Fact {
    /** Checks the components. */
    public SecurityAssurance {
        Checks.id(id);
        Checks.text("applicationId", applicationId);
    }
}

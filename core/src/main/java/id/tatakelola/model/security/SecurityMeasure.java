package id.tatakelola.model.security;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.asset.Application;
import org.jspecify.annotations.Nullable;

/**
 * A security measure of an application (<i>pengamanan aplikasi</i>).
 *
 * @param id a stable slug
 * @param applicationId the application
 * @param kind which measure
 * @param operational whether it is at work; null when not known
 */
public record SecurityMeasure(
        String id,
        @References(Application.class) String applicationId,
        SecurityMeasureKind kind,
        @Nullable Boolean operational)
        implements Fact {
    /** Checks the components. */
    public SecurityMeasure {
        Checks.id(id);
        Checks.text("applicationId", applicationId);
    }
}

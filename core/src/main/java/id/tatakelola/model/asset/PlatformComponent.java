package id.tatakelola.model.asset;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import org.jspecify.annotations.Nullable;

/**
 * A part of a platform (<i>komponen portal</i>), rows S51 and S55 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param platformId the platform
 * @param kind which kind of part
 * @param name what people call it
 * @param ready whether it is ready for use; null when not known
 */
public record PlatformComponent(
        String id,
        @References(Platform.class) String platformId,
        PlatformComponentKind kind,
        String name,
        @Nullable Boolean ready)
        implements Fact {
    /** Checks the components. */
    public PlatformComponent {
        Checks.id(id);
        Checks.text("platformId", platformId);
        Checks.text("name", name);
    }
}

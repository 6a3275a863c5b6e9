package id.tatakelola.model.asset;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import org.jspecify.annotations.Nullable;

/**
 * A quality that a platform is to have (<i>mutu portal</i>), rows S52 to S54 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param platformId the platform
 * @param kind which quality
 * @param achieved whether it has it; null when not known
 */
public record PlatformQuality(
        String id,
        @References(Platform.class) String platformId,
        PlatformQualityKind kind,
        @Nullable Boolean achieved) implements Fact {
    /** Checks the components. */
    public PlatformQuality {
        Checks.id(id);
        Checks.text("platformId", platformId);
    }
}

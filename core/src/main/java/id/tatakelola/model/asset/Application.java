package id.tatakelola.model.asset;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An application (<i>aplikasi, sistem informasi</i>).
 *
 * @param id a stable slug
 * @param name what people call it
 * @param function what it is for, a word of an open register; null when not known
 * @param ownerId the unit that owns it; {@code none} when none does; null when not known
 * @param status where it is in its life; null when not known
 * @param category which category of Perpres 95/2018; null when not known
 * @param hosting where it runs; null when not known
 */
@RecordBuilder
public record Application(
        String id,
        String name,
        @Nullable String function,
        @References(OrganizationUnit.class) @Nullable String ownerId,
        @Nullable ApplicationStatus status,
        @Nullable ApplicationCategory category,
        @Nullable Hosting hosting)
        implements Fact, ApplicationBuilder.With {
    /** Checks the components. */
    public Application {
        Checks.id(id);
        Checks.text("name", name);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Application of(String id, String name) {
        return new Application(id, name, null, null, null, null, null);
    }
}

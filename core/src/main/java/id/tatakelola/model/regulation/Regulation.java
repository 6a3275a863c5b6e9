package id.tatakelola.model.regulation;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A regulation (<i>peraturan perundang-undangan</i>) and how far it has come.
 *
 * @param id a slug, such as {@code perwako-aplikasi}; number and year may not be known
 * @param title its title
 * @param kind which kind
 * @param domain the domain it governs; null when not known
 * @param number its number; {@code none} while it has none; null when not known
 * @param year the year of its number; null when not known
 * @param status how far it has come; null when not known
 * @param validity the days on which it is in force; null when not known
 * @param appliesToAllUnits whether it binds every unit of the city government; null when not known
 */
@RecordBuilder
public record Regulation(
        String id,
        String title,
        RegulationKind kind,
        @Nullable DomainKind domain,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable RegulationStatus status,
        @Nullable Validity validity,
        @Nullable Boolean appliesToAllUnits)
        implements Fact, RegulationBuilder.With {
    /** Checks the components. */
    public Regulation {
        Checks.id(id);
        Checks.slug(id);
        Checks.text("title", title);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Regulation of(String id, String title, RegulationKind kind) {
        return new Regulation(id, title, kind, null, null, null, null, null, null);
    }
}

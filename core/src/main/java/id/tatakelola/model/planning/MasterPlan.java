package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactException;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.regulation.Regulation;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A plan of several years (<i>rencana induk, arsitektur, peta rencana</i>).
 *
 * @param id a stable slug
 * @param title its title
 * @param kind which kind; null when not known
 * @param firstYear its first calendar year, inclusive; null when not known
 * @param lastYear its last calendar year, inclusive; null when not known
 * @param ownerId the unit that keeps it; {@code none} when none does; null when not known
 * @param adoptedById the regulation that adopts it; {@code none} when none does; null when not known
 */
@RecordBuilder
public record MasterPlan(
        String id,
        String title,
        @Nullable PlanKind kind,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @References(OrganizationUnit.class) @Nullable String ownerId,
        @References(Regulation.class) @Nullable String adoptedById)
        implements Fact, MasterPlanBuilder.With {
    /** Checks the components. */
    public MasterPlan {
        Checks.id(id);
        Checks.text("title", title);
        if (firstYear != null && lastYear != null && lastYear < firstYear) {
            throw new FactException(
                    "lastYear (%d) dari rencana `%s` tidak boleh sebelum firstYear (%d)"
                            .formatted(lastYear, id, firstYear),
                    "lastYear (%d) of plan `%s` must not be before firstYear (%d)".formatted(lastYear, id, firstYear));
        }
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static MasterPlan of(String id, String title) {
        return new MasterPlan(id, title, null, null, null, null, null);
    }
}

package id.tatakelola.model.organization;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the city government (<i>perangkat daerah, bidang, kantor kecamatan atau kelurahan</i>).
 *
 * @param id a stable slug or code
 * @param name what people call it
 * @param kind which kind
 * @param parentId the unit it belongs to; {@code none} for the city government itself; null when not known
 * @param areaId the area it serves as its local office; {@code none} when it serves the whole city; null when not known
 * @param validity the days on which it exists; null when not known
 */
public record OrganizationUnit(
        String id,
        String name,
        UnitKind kind,
        @References(OrganizationUnit.class) @Nullable String parentId,
        @References(Area.class) @Nullable String areaId,
        @Nullable Validity validity)
        implements Fact {
    /** Checks the components. */
    public OrganizationUnit {
        Checks.id(id);
        Checks.text("name", name);
    }
}

package id.tatakelola.model.asset;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A link of a unit to a network (<i>sambungan jaringan</i>).
 *
 * @param id a stable slug
 * @param unitId the unit linked
 * @param medium by what; null when not known
 * @param managerId the unit that manages it; {@code none} when none does; null when not known
 * @param bandwidth how wide it is; null when not known
 * @param status whether it works; null when not known
 * @param purpose which network; null when not known
 */
@RecordBuilder
public record NetworkLink(
        String id,
        @References(OrganizationUnit.class) String unitId,
        @Nullable LinkMedium medium,
        @References(OrganizationUnit.class) @Nullable String managerId,
        @Nullable Bandwidth bandwidth,
        @Nullable LinkStatus status,
        @Nullable NetworkPurpose purpose)
        implements Fact, NetworkLinkBuilder.With {
    /** Checks the components. */
    public NetworkLink {
        Checks.id(id);
        Checks.text("unitId", unitId);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static NetworkLink of(String id, String unitId) {
        return new NetworkLink(id, unitId, null, null, null, null, null);
    }
}

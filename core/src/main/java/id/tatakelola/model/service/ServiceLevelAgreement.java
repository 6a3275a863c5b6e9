package id.tatakelola.model.service;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.NonNegative;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A service level agreement (<i>SLA</i>), Permen Kominfo 41/2007 clause 4.6.2.1.3.
 *
 * @param id a stable slug
 * @param serviceId the service
 * @param responseHours the time for each service received, in hours; null when not known
 * @param availabilityPercent availability in percent, 0 to 100; null when not known
 * @param resolutionHours the time to resolve an incident, in hours; null when not known
 * @param requestedById the process owner that set it; {@code none} when nobody did; null when not known
 * @param approvedById the role that approved it; {@code none} when nobody did; null when not known
 * @param reportIntervalMonths the months between two reports on it, 0 or more; null when not known
 * @param validity the days on which it holds; null when not known
 */
@RecordBuilder
public record ServiceLevelAgreement(
        String id,
        @References(Service.class) String serviceId,
        @NonNegative @Nullable BigDecimal responseHours,
        @NonNegative @Nullable BigDecimal availabilityPercent,
        @NonNegative @Nullable BigDecimal resolutionHours,
        @References(OrganizationUnit.class) @Nullable String requestedById,
        @References(Role.class) @Nullable String approvedById,
        @NonNegative @Nullable Integer reportIntervalMonths,
        @Nullable Validity validity)
        implements Fact, ServiceLevelAgreementBuilder.With {
    /** Checks the components. */
    public ServiceLevelAgreement {
        Checks.id(id);
        Checks.text("serviceId", serviceId);
        Checks.notNegative("responseHours", responseHours);
        Checks.percent("availabilityPercent", availabilityPercent);
        Checks.notNegative("resolutionHours", resolutionHours);
        Checks.notNegative("reportIntervalMonths", reportIntervalMonths);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static ServiceLevelAgreement of(String id, String serviceId) {
        return new ServiceLevelAgreement(id, serviceId, null, null, null, null, null, null, null);
    }
}

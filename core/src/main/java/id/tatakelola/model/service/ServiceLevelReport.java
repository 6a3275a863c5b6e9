package id.tatakelola.model.service;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report on how a service level agreement was kept (<i>laporan pencapaian SLA</i>), Permen Kominfo 41/2007 clause
 * 4.6.2.1.4.
 *
 * @param id a stable slug
 * @param agreementId the agreement reported on
 * @param recipientRoleId the role it was given to; {@code none} when nobody got it; null when not known
 * @param dueOn the last day to give it, inclusive; null when not known
 * @param reportedOn the day it was given; null when not known
 */
public record ServiceLevelReport(
        String id,
        @References(ServiceLevelAgreement.class) String agreementId,
        @References(Role.class) @Nullable String recipientRoleId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reportedOn)
        implements Fact {
    /** Checks the components. */
    public ServiceLevelReport {
        Checks.id(id);
        Checks.text("agreementId", agreementId);
    }
}

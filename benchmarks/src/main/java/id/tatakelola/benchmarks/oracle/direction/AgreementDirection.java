package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.service.Service;
import id.tatakelola.model.service.ServiceLevelAgreement;
import java.util.List;

/** Rules of direction on service level agreements. */
final class AgreementDirection {
    private static final Index<ServiceLevelAgreement> AGREEMENTS =
            new Index<>(ServiceLevelAgreement.class, ServiceLevelAgreement::serviceId);

    private AgreementDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("critical-service-without-sla", Service.class, AgreementDirection::agreed),
                OracleRule.judging(
                        "sla-by-wrong-authority", ServiceLevelAgreement.class, AgreementDirection::authority),
                OracleRule.judging("sla-incomplete", ServiceLevelAgreement.class, AgreementDirection::incomplete));
    }

    private static void agreed(OracleCity city, Verdicts out) {
        for (Service service : city.all(Service.class)) {
            boolean applies = Plain.yes(service.critical());
            out.judge(service, applies, applies && !hasAgreement(city, service));
        }
    }

    private static boolean hasAgreement(OracleCity city, Service service) {
        for (ServiceLevelAgreement agreement : city.by(AGREEMENTS, service.id())) {
            if (Plain.covers(agreement.validity(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static void authority(OracleCity city, Verdicts out) {
        for (ServiceLevelAgreement agreement : city.all(ServiceLevelAgreement.class)) {
            Service service = city.find(Service.class, agreement.serviceId());
            boolean applies = service != null && Plain.covers(agreement.validity(), city.asOf());
            out.judge(agreement, applies, applies && !(required(agreement, service) && approved(city, agreement)));
        }
    }

    private static boolean required(ServiceLevelAgreement agreement, Service service) {
        return service.ownerId() != null
                && !Plain.none(service.ownerId())
                && service.ownerId().equals(agreement.requestedById());
    }

    private static boolean approved(OracleCity city, ServiceLevelAgreement agreement) {
        return Roles.isOf(city, agreement.approvedById(), RoleKind.ICT_MANAGEMENT);
    }

    private static void incomplete(OracleCity city, Verdicts out) {
        for (ServiceLevelAgreement agreement : city.all(ServiceLevelAgreement.class)) {
            Service service = city.find(Service.class, agreement.serviceId());
            boolean applies =
                    service != null && Plain.yes(service.critical()) && Plain.covers(agreement.validity(), city.asOf());
            boolean blank = agreement.responseHours() == null
                    || agreement.availabilityPercent() == null
                    || agreement.resolutionHours() == null;
            out.judge(agreement, applies, blank);
        }
    }
}

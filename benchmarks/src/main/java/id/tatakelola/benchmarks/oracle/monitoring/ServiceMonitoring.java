package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.process.ProofOfConcept;
import id.tatakelola.model.process.SystemSelection;
import id.tatakelola.model.process.TenderEntry;
import id.tatakelola.model.service.ServiceLevelAgreement;
import id.tatakelola.model.service.ServiceLevelReport;
import java.util.List;

/** Rules of monitoring on agreements about services and on the vendors chosen for systems. */
final class ServiceMonitoring {
    private static final Index<ServiceLevelReport> REPORTS =
            new Index<>(ServiceLevelReport.class, ServiceLevelReport::agreementId);
    private static final Index<ProofOfConcept> TRIALS = new Index<>(ProofOfConcept.class, ProofOfConcept::selectionId);

    private ServiceMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("failed-proof-of-concept-in-tender", TenderEntry.class, ServiceMonitoring::tender),
                OracleRule.judging("sla-report-missing", ServiceLevelAgreement.class, ServiceMonitoring::reported),
                OracleRule.deriving("sla-reports-on-time", ServiceMonitoring::onTime));
    }

    private static void tender(OracleCity city, Verdicts out) {
        for (TenderEntry entry : city.all(TenderEntry.class)) {
            boolean applies = Plain.hasCome(entry.enteredOn(), city.asOf());
            out.judge(entry, applies, applies && failed(city, entry));
        }
    }

    /** Whether the vendor had failed a trial by its entry and passed none; without a choice there was nothing to enter. */
    private static boolean failed(OracleCity city, TenderEntry entry) {
        if (city.find(SystemSelection.class, entry.selectionId()) == null) {
            return false;
        }
        boolean failed = false;
        for (ProofOfConcept trial : city.by(TRIALS, entry.selectionId())) {
            if (trial.vendor().equals(entry.vendor()) && Plain.hasCome(trial.conductedOn(), entry.enteredOn())) {
                if (Plain.yes(trial.passed())) {
                    return false;
                }
                failed = true;
            }
        }
        return failed;
    }

    private static void reported(OracleCity city, Verdicts out) {
        for (ServiceLevelAgreement agreement : city.all(ServiceLevelAgreement.class)) {
            boolean applies = Plain.covers(agreement.validity(), city.asOf())
                    && Terms.isPast(agreement.validity().from(), agreement.reportIntervalMonths(), city.asOf());
            out.judge(agreement, applies, applies && !reachedCommittee(city, agreement));
        }
    }

    private static boolean reachedCommittee(OracleCity city, ServiceLevelAgreement agreement) {
        for (ServiceLevelReport report : city.by(REPORTS, agreement.id())) {
            if (Plain.hasCome(report.reportedOn(), city.asOf())
                    && !Terms.isPast(report.reportedOn(), agreement.reportIntervalMonths(), city.asOf())
                    && Roles.isOf(city, report.recipientRoleId(), RoleKind.ICT_COMMITTEE)) {
                return true;
            }
        }
        return false;
    }

    private static void onTime(OracleCity city, Verdicts out) {
        int due = 0;
        int onTime = 0;
        for (ServiceLevelReport report : city.all(ServiceLevelReport.class)) {
            if (Plain.hasCome(report.dueOn(), city.asOf())) {
                due++;
                onTime += Plain.hasCome(report.reportedOn(), report.dueOn()) ? 1 : 0;
            }
        }
        Shares.ofCity(city, out, onTime, due);
    }
}

package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.security.SecurityAspect;
import id.tatakelola.model.security.SecurityAssurance;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import id.tatakelola.model.service.Service;
import java.util.List;

/** Rules of monitoring on the security of applications in operation. */
final class SecurityMonitoring {
    private static final String ASSURANCE = SecurityAssurance.class.getSimpleName();
    private static final int ALL_ASPECTS = (1 << SecurityAspect.values().length) - 1;

    private static final Index<SecurityMeasure> MEASURES =
            new Index<>(SecurityMeasure.class, SecurityMeasure::applicationId);
    private static final Index<SecurityAssurance> ASSURANCES =
            new Index<>(SecurityAssurance.class, SecurityAssurance::applicationId);
    private static final Index<Evidence> EVIDENCE = new Index<>(Evidence.class, Evidence::factId);
    private static final Index<Service> SERVICES = new Index<>(Service.class, Service::applicationId);

    private SecurityMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                without("application-without-audit-trail", SecurityMeasureKind.AUDIT_TRAIL),
                without("application-without-backup", SecurityMeasureKind.BACKUP),
                without("application-without-recovery", SecurityMeasureKind.RECOVERY),
                OracleRule.judging(
                        "application-without-security-aspect", Application.class, SecurityMonitoring::aspects),
                OracleRule.judging(
                        "critical-application-without-security-aspect",
                        Application.class,
                        SecurityMonitoring::aspectsOfCritical));
    }

    private static OracleRule without(String id, SecurityMeasureKind kind) {
        return OracleRule.judging(id, Application.class, (city, out) -> {
            for (Application application : city.all(Application.class)) {
                boolean applies = ApplicationMonitoring.isRunning(application);
                out.judge(application, applies, applies && !isAtWork(city, application, kind));
            }
        });
    }

    private static boolean isAtWork(OracleCity city, Application application, SecurityMeasureKind kind) {
        for (SecurityMeasure measure : city.by(MEASURES, application.id())) {
            if (measure.kind() == kind && Plain.yes(measure.operational())) {
                return true;
            }
        }
        return false;
    }

    private static void aspects(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            boolean applies = ApplicationMonitoring.isRunning(application);
            out.judge(application, applies, applies && lacksAspect(city, application));
        }
    }

    private static void aspectsOfCritical(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            boolean applies = ApplicationMonitoring.isRunning(application) && givesCriticalService(city, application);
            out.judge(application, applies, applies && lacksAspect(city, application));
        }
    }

    private static boolean givesCriticalService(OracleCity city, Application application) {
        for (Service service : city.by(SERVICES, application.id())) {
            if (Plain.yes(service.critical())) {
                return true;
            }
        }
        return false;
    }

    private static boolean lacksAspect(OracleCity city, Application application) {
        int proven = 0;
        for (SecurityAssurance assurance : city.by(ASSURANCES, application.id())) {
            int aspect = 1 << assurance.aspect().ordinal();
            if ((proven & aspect) == 0 && Plain.yes(assurance.assured()) && isProven(city, assurance)) {
                proven |= aspect;
            }
        }
        return proven != ALL_ASPECTS;
    }

    private static boolean isProven(OracleCity city, SecurityAssurance assurance) {
        for (Evidence evidence : city.by(EVIDENCE, assurance.id())) {
            if (evidence.factType().equals(ASSURANCE)) {
                return true;
            }
        }
        return false;
    }
}

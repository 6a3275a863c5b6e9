package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import java.util.List;

/** Rules of direction on applications and on the agreements for their services. */
final class ApplicationDirection {
    private ApplicationDirection() {}

    static List<OracleRule> rules() {
        return List.of(OracleRule.judging("application-without-owner", Application.class, ApplicationDirection::owner));
    }

    private static void owner(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            out.judge(
                    application,
                    application.status() == ApplicationStatus.RUNNING,
                    Plain.none(application.ownerId()));
        }
    }
}

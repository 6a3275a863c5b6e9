package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.OracleRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of monitoring. */
public final class MonitoringRules {
    private MonitoringRules() {}

    /** All rules of monitoring, domain by domain. */
    public static List<OracleRule> all() {
        return Stream.of(
                        ApplicationMonitoring.rules(),
                        SecurityMonitoring.rules(),
                        ServiceMonitoring.rules(),
                        DataMonitoring.rules(),
                        InfrastructureMonitoring.rules(),
                        InstitutionMonitoring.rules(),
                        PolicyMonitoring.rules())
                .flatMap(List::stream)
                .toList();
    }
}

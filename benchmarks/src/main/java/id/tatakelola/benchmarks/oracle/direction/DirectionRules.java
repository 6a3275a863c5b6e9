package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.OracleRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of direction. */
public final class DirectionRules {
    private DirectionRules() {}

    /** All rules of direction, domain by domain. */
    public static List<OracleRule> all() {
        return Stream.of(
                        ApplicationDirection.rules(),
                        AgreementDirection.rules(),
                        DataDirection.rules(),
                        InfrastructureDirection.rules(),
                        InstitutionDirection.rules(),
                        BudgetDirection.rules(),
                        PlanDirection.rules(),
                        RegulationDirection.rules())
                .flatMap(List::stream)
                .toList();
    }
}

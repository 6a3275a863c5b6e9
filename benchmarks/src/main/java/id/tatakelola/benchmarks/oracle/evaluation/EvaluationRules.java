package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.OracleRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of evaluation. */
public final class EvaluationRules {
    private EvaluationRules() {}

    /** All rules of evaluation, domain by domain. */
    public static List<OracleRule> all() {
        return Stream.of(
                        ApplicationEvaluation.rules(),
                        DataEvaluation.rules(),
                        InfrastructureEvaluation.rules(),
                        InstitutionEvaluation.rules(),
                        StatementEvaluation.rules(),
                        SourceEvaluation.rules(),
                        PolicyEvaluation.rules(),
                        MaturityEvaluation.rules())
                .flatMap(List::stream)
                .toList();
    }
}

package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.process.GovernanceProcess;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.process.ProcessMechanism;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of evaluation on processes, people and what is stated of them. */
final class InstitutionEvaluation {
    private static final Index<ProcessMechanism> BY_PROCESS =
            new Index<>(ProcessMechanism.class, ProcessMechanism::processId);

    private InstitutionEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.deriving("process-mechanism-level", InstitutionEvaluation::mechanismLevel),
                OracleRule.judging(
                        "process-without-three-mechanisms",
                        GovernanceProcess.class,
                        InstitutionEvaluation::threeMechanisms));
    }

    private static void mechanismLevel(OracleCity city, Verdicts out) {
        for (GovernanceProcess process : city.all(GovernanceProcess.class)) {
            out.rate(process, BigDecimal.valueOf(atWork(city, process).size()), process);
        }
    }

    private static void threeMechanisms(OracleCity city, Verdicts out) {
        for (GovernanceProcess process : city.all(GovernanceProcess.class)) {
            out.judge(process, true, atWork(city, process).size() < Mechanism.values().length);
        }
    }

    private static Set<Mechanism> atWork(OracleCity city, GovernanceProcess process) {
        Set<Mechanism> atWork = EnumSet.noneOf(Mechanism.class);
        for (ProcessMechanism mechanism : city.by(BY_PROCESS, process.id())) {
            if (Plain.yes(mechanism.active())) {
                atWork.add(mechanism.mechanism());
            }
        }
        return atWork;
    }
}

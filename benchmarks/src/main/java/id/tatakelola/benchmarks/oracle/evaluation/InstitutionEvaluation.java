package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.ProgressReport;
import id.tatakelola.model.people.Competence;
import id.tatakelola.model.process.GovernanceProcess;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.process.ProcessElement;
import id.tatakelola.model.process.ProcessElementKind;
import id.tatakelola.model.process.ProcessMechanism;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of evaluation on processes, on directives and on what people know. */
final class InstitutionEvaluation {
    private static final Index<ProcessMechanism> MECHANISMS =
            new Index<>(ProcessMechanism.class, ProcessMechanism::processId);
    private static final Index<ProcessElement> ELEMENTS = new Index<>(ProcessElement.class, ProcessElement::processId);
    private static final Index<ProgressReport> REPORTS = new Index<>(ProgressReport.class, ProgressReport::directiveId);
    private static final Index<EvaluationRecord> EVALUATIONS =
            new Index<>(EvaluationRecord.class, EvaluationRecord::directiveId);
    private static final Index<Competence> COMPETENCES = new Index<>(Competence.class, Competence::unitId);

    private InstitutionEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("directive-without-follow-up", Directive.class, InstitutionEvaluation::followUp),
                OracleRule.deriving("process-mechanism-level", InstitutionEvaluation::mechanismLevel),
                OracleRule.judging(
                        "process-without-scope-or-output",
                        GovernanceProcess.class,
                        InstitutionEvaluation::scopeAndOutput),
                OracleRule.judging(
                        "process-without-three-mechanisms",
                        GovernanceProcess.class,
                        InstitutionEvaluation::threeMechanisms),
                OracleRule.judging(
                        "unit-with-single-discipline", OrganizationUnit.class, InstitutionEvaluation::disciplines));
    }

    private static void followUp(OracleCity city, Verdicts out) {
        for (Directive directive : city.all(Directive.class)) {
            boolean applies = Plain.none(directive.ruleId())
                    && directive.dueOn() != null
                    && directive.dueOn().isBefore(city.asOf());
            out.judge(directive, applies, applies && !reported(city, directive) && !evaluated(city, directive));
        }
    }

    private static boolean reported(OracleCity city, Directive directive) {
        for (ProgressReport report : city.by(REPORTS, directive.id())) {
            if (Plain.hasCome(report.reportedOn(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static boolean evaluated(OracleCity city, Directive directive) {
        for (EvaluationRecord evaluation : city.by(EVALUATIONS, directive.id())) {
            if (Plain.hasCome(evaluation.conductedOn(), city.asOf())) {
                return true;
            }
        }
        return false;
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
        for (ProcessMechanism mechanism : city.by(MECHANISMS, process.id())) {
            if (Plain.yes(mechanism.active())) {
                atWork.add(mechanism.mechanism());
            }
        }
        return atWork;
    }

    private static void scopeAndOutput(OracleCity city, Verdicts out) {
        for (GovernanceProcess process : city.all(GovernanceProcess.class)) {
            boolean scope = false;
            boolean output = false;
            for (ProcessElement element : city.by(ELEMENTS, process.id())) {
                scope |= element.kind() == ProcessElementKind.SCOPE;
                output |= element.kind() == ProcessElementKind.OUTPUT;
            }
            out.judge(process, true, !(scope && output));
        }
    }

    private static void disciplines(OracleCity city, Verdicts out) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            List<Competence> competences = city.by(COMPETENCES, unit.id());
            boolean applies = !competences.isEmpty() && Units.isOffice(city, unit);
            out.judge(unit, applies, applies && allAlike(competences));
        }
    }

    private static boolean allAlike(List<Competence> competences) {
        String first = competences.get(0).discipline();
        for (Competence competence : competences) {
            if (competence.discipline() == null || !competence.discipline().equals(first)) {
                return false;
            }
        }
        return true;
    }
}

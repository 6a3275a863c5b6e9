package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.AssignmentKind;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.FollowUp;
import id.tatakelola.model.oversight.ProgressReport;
import id.tatakelola.model.oversight.ProgressState;
import id.tatakelola.model.oversight.Recommendation;
import id.tatakelola.model.oversight.ReviewKind;
import java.math.BigDecimal;
import java.util.List;

/** Rules of monitoring on heads of units and on what became of directives, evaluations and recommendations. */
final class InstitutionMonitoring {
    private static final Index<ProgressReport> REPORTS = new Index<>(ProgressReport.class, ProgressReport::directiveId);
    private static final Index<FollowUp> FOLLOW_UPS = new Index<>(FollowUp.class, FollowUp::recommendationId);

    private InstitutionMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("acting-head-past-term", RoleAssignment.class, InstitutionMonitoring::acting),
                OracleRule.deriving("directives-answered", InstitutionMonitoring::answered),
                OracleRule.judging("evaluation-overdue", Role.class, InstitutionMonitoring::evaluated),
                OracleRule.judging(
                        "recommendation-without-follow-up", Recommendation.class, InstitutionMonitoring::followedUp),
                OracleRule.judging("unit-head-vacant", Role.class, InstitutionMonitoring::vacant));
    }

    private static void acting(OracleCity city, Verdicts out) {
        List<BigDecimal> limits = city.parameter("role.plt-max-months");
        for (RoleAssignment assignment : city.all(RoleAssignment.class)) {
            boolean applies = assignment.kind() == AssignmentKind.PLT
                    && Plain.covers(assignment.validity(), city.asOf())
                    && Roles.isOf(city, assignment.roleId(), RoleKind.UNIT_HEAD);
            out.judge(assignment, applies, applies && isPastTerm(city, assignment, limits));
        }
    }

    private static boolean isPastTerm(OracleCity city, RoleAssignment assignment, List<BigDecimal> limits) {
        for (BigDecimal months : limits) {
            if (Terms.isPast(assignment.validity().from(), months.intValue(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static void answered(OracleCity city, Verdicts out) {
        int all = 0;
        int answered = 0;
        for (Directive directive : city.all(Directive.class)) {
            if (Plain.none(directive.ruleId()) && Plain.hasCome(directive.dueOn(), city.asOf())) {
                all++;
                answered += isAnswered(city, directive) ? 1 : 0;
            }
        }
        Shares.ofCity(city, out, answered, all);
    }

    private static boolean isAnswered(OracleCity city, Directive directive) {
        for (ProgressReport report : city.by(REPORTS, directive.id())) {
            if (Plain.hasCome(report.reportedOn(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static void evaluated(OracleCity city, Verdicts out) {
        boolean overdue = !isEvaluated(city);
        for (Role role : city.all(Role.class)) {
            out.judge(role, role.kind() == RoleKind.SPBE_COORDINATOR, overdue);
        }
    }

    private static boolean isEvaluated(OracleCity city) {
        List<BigDecimal> intervals = city.parameter("spbe.evaluation-interval-months");
        for (EvaluationRecord evaluation : city.all(EvaluationRecord.class)) {
            if (evaluation.kind() == ReviewKind.PERIODIC && Plain.hasCome(evaluation.conductedOn(), city.asOf())) {
                for (BigDecimal months : intervals) {
                    if (!Terms.isPast(evaluation.conductedOn(), months.intValue(), city.asOf())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void followedUp(OracleCity city, Verdicts out) {
        for (Recommendation recommendation : city.all(Recommendation.class)) {
            boolean applies = Terms.isOver(recommendation.dueOn(), city.asOf());
            out.judge(recommendation, applies, applies && !isDone(city, recommendation));
        }
    }

    private static boolean isDone(OracleCity city, Recommendation recommendation) {
        for (FollowUp followUp : city.by(FOLLOW_UPS, recommendation.id())) {
            if (followUp.state() == ProgressState.DONE && Plain.hasCome(followUp.reportedOn(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static void vacant(OracleCity city, Verdicts out) {
        for (Role role : city.all(Role.class)) {
            boolean applies = role.kind() == RoleKind.UNIT_HEAD;
            out.judge(role, applies, applies && !Roles.held(city, role));
        }
    }
}

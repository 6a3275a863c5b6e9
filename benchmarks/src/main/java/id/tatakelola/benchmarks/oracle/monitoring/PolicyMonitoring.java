package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Regulations;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.IndicatorReading;
import id.tatakelola.model.oversight.ReviewKind;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.planning.Outcome;
import id.tatakelola.model.planning.OutcomeIndicator;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.model.regulation.GovernanceDomain;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationStatus;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of monitoring on plans, their outcomes and the legal cover. */
final class PolicyMonitoring {
    private static final Index<EvaluationRecord> REVIEWS =
            new Index<>(EvaluationRecord.class, EvaluationRecord::planId);
    private static final Index<IndicatorReading> READINGS =
            new Index<>(IndicatorReading.class, IndicatorReading::indicatorId);
    private static final Index<Outcome> OUTCOMES = new Index<>(Outcome.class, Outcome::masterPlanId);
    private static final Index<OutcomeIndicator> INDICATORS =
            new Index<>(OutcomeIndicator.class, OutcomeIndicator::outcomeId);

    private PolicyMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                overdue("architecture-review-overdue", "architecture-review-due"),
                overdue("roadmap-review-overdue", "roadmap-review-due"),
                OracleRule.judging("indicator-without-reading", OutcomeIndicator.class, PolicyMonitoring::read),
                OracleRule.deriving("outcomes-measured", PolicyMonitoring::measured),
                OracleRule.deriving("regulation-coverage", PolicyMonitoring::coverage));
    }

    /** A rule about the directives of another rule to review a plan at mid term; where there is no plan, none is overdue. */
    private static OracleRule overdue(String id, String directedBy) {
        return OracleRule.judging(id, Directive.class, (city, out) -> {
            for (Directive directive : city.all(Directive.class)) {
                boolean applies = directive.ruleId().equals(directedBy) && Terms.isOver(directive.dueOn(), city.asOf());
                out.judge(directive, applies, applies && awaitsReview(city, directive));
            }
        });
    }

    private static boolean awaitsReview(OracleCity city, Directive directive) {
        if (city.find(MasterPlan.class, directive.subjectId()) == null) {
            return false;
        }
        for (EvaluationRecord review : city.by(REVIEWS, directive.subjectId())) {
            if (review.kind() == ReviewKind.MID_TERM && Plain.hasCome(review.conductedOn(), city.asOf())) {
                return false;
            }
        }
        return true;
    }

    private static void read(OracleCity city, Verdicts out) {
        for (OutcomeIndicator indicator : city.all(OutcomeIndicator.class)) {
            out.judge(indicator, true, !wasRead(city, indicator));
        }
    }

    private static boolean wasRead(OracleCity city, OutcomeIndicator indicator) {
        for (IndicatorReading reading : city.by(READINGS, indicator.id())) {
            if (Plain.hasCome(reading.periodEnd(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static void measured(OracleCity city, Verdicts out) {
        for (MasterPlan plan : city.all(MasterPlan.class)) {
            List<Outcome> outcomes = city.by(OUTCOMES, plan.id());
            int measured = 0;
            for (Outcome outcome : outcomes) {
                measured += city.by(INDICATORS, outcome.id()).isEmpty() ? 0 : 1;
            }
            Shares.of(out, plan, measured, outcomes.size());
        }
    }

    /** A city without domains has none covered; that is a measure too, since the legal cover of 2019 is a count of five. */
    private static void coverage(OracleCity city, Verdicts out) {
        Set<DomainKind> domains = EnumSet.noneOf(DomainKind.class);
        for (GovernanceDomain domain : city.all(GovernanceDomain.class)) {
            domains.add(domain.kind());
        }
        Set<DomainKind> covered = EnumSet.copyOf(domains);
        covered.retainAll(regulated(city));
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (Units.isCity(unit)) {
                out.observe(unit, BigDecimal.valueOf(covered.size()), BigDecimal.valueOf(domains.size()), unit);
            }
        }
    }

    private static Set<DomainKind> regulated(OracleCity city) {
        Set<DomainKind> regulated = EnumSet.noneOf(DomainKind.class);
        for (Regulation regulation : city.all(Regulation.class)) {
            if (regulation.domain() != null
                    && regulation.status() == RegulationStatus.IN_FORCE
                    && Plain.yes(regulation.appliesToAllUnits())
                    && Regulations.isLocal(regulation)
                    && Plain.covers(regulation.validity(), city.asOf())) {
                regulated.add(regulation.domain());
            }
        }
        return regulated;
    }
}

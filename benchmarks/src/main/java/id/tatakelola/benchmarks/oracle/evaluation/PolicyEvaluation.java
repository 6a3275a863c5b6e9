package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Approvals;
import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.oversight.IndicatorReading;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.Outcome;
import id.tatakelola.model.planning.OutcomeIndicator;
import id.tatakelola.model.planning.StrategicMeasure;
import id.tatakelola.model.planning.StrategyComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules of evaluation on plans, their outcomes and the budget. */
final class PolicyEvaluation {
    private static final String COVERAGE = "regulation-coverage";

    private static final Index<IndicatorReading> READINGS =
            new Index<>(IndicatorReading.class, IndicatorReading::indicatorId);
    private static final Index<OutcomeIndicator> INDICATORS =
            new Index<>(OutcomeIndicator.class, OutcomeIndicator::outcomeId);
    private static final Index<StrategicMeasure> MEASURES =
            new Index<>(StrategicMeasure.class, StrategicMeasure::strategyComponentId);
    private static final Index<BudgetItem> BY_PURPOSE =
            new Index<>(BudgetItem.class, item -> item.year() + "|" + item.purpose());

    private PolicyEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("indicator-below-target", OutcomeIndicator.class, PolicyEvaluation::target),
                OracleRule.deriving("legal-cover-level", PolicyEvaluation::legalCover),
                OracleRule.judging("outcome-without-indicator", Outcome.class, PolicyEvaluation::indicator),
                OracleRule.judging("redundant-budget-items", BudgetItem.class, PolicyEvaluation::redundant),
                OracleRule.judging(
                        "strategy-component-without-measure", StrategyComponent.class, PolicyEvaluation::measure));
    }

    private static void target(OracleCity city, Verdicts out) {
        for (OutcomeIndicator indicator : city.all(OutcomeIndicator.class)) {
            IndicatorReading latest = latest(city, indicator);
            out.judge(indicator, true, latest != null && latest.value().compareTo(indicator.target()) < 0);
        }
    }

    /** The reading of the last period that has ended, of several for one period the lowest; null when never read. */
    private static @Nullable IndicatorReading latest(OracleCity city, OutcomeIndicator indicator) {
        IndicatorReading latest = null;
        for (IndicatorReading reading : city.by(READINGS, indicator.id())) {
            if (Plain.hasCome(reading.periodEnd(), city.asOf()) && (latest == null || supersedes(reading, latest))) {
                latest = reading;
            }
        }
        return latest;
    }

    private static boolean supersedes(IndicatorReading reading, IndicatorReading latest) {
        int order = reading.periodEnd().compareTo(latest.periodEnd());
        return order > 0 || (order == 0 && reading.value().compareTo(latest.value()) < 0);
    }

    private static void legalCover(OracleCity city, Verdicts out) {
        for (Observation coverage : city.all(Observation.class)) {
            OrganizationUnit government = city.find(OrganizationUnit.class, coverage.subjectId());
            if (coverage.ruleId().equals(COVERAGE) && government != null) {
                out.rate(government, coverage.value(), coverage, government);
            }
        }
    }

    private static void indicator(OracleCity city, Verdicts out) {
        for (Outcome outcome : city.all(Outcome.class)) {
            boolean applies = !Plain.none(outcome.masterPlanId());
            out.judge(
                    outcome,
                    applies,
                    applies && city.by(INDICATORS, outcome.id()).isEmpty());
        }
    }

    /** Of redundant items each is held against those before it, by id, so a pair shows once. */
    private static void redundant(OracleCity city, Verdicts out) {
        for (BudgetItem item : city.all(BudgetItem.class)) {
            boolean applies = isApprovedProject(city, item);
            out.judge(item, applies, applies && repeats(city, item));
        }
    }

    private static boolean repeats(OracleCity city, BudgetItem item) {
        for (BudgetItem other : city.by(BY_PURPOSE, BY_PURPOSE.key().apply(item))) {
            if (other.id().compareTo(item.id()) < 0
                    && !Objects.equals(other.unitId(), item.unitId())
                    && isApprovedProject(city, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApprovedProject(OracleCity city, BudgetItem item) {
        return !Plain.none(item.purpose()) && !Plain.none(item.unitId()) && Approvals.byCommittee(city, item);
    }

    private static void measure(OracleCity city, Verdicts out) {
        for (StrategyComponent component : city.all(StrategyComponent.class)) {
            out.judge(component, true, city.by(MEASURES, component.id()).isEmpty());
        }
    }
}

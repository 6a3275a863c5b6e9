package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.planning.InitiativePrinciple;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.planning.PlanKind;
import id.tatakelola.model.planning.Principle;
import id.tatakelola.model.planning.StrategicMeasure;
import id.tatakelola.model.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;

/** Rules of direction on plans, and on what rests on them. */
final class PlanDirection {
    private static final int TERM_YEARS = 5;
    private static final int MID_TERM_MONTHS = 30;

    private static final Index<InitiativePrinciple> PRINCIPLES =
            new Index<>(InitiativePrinciple.class, InitiativePrinciple::initiativeId);

    private PlanDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging(
                        "architecture-not-for-five-years",
                        MasterPlan.class,
                        (city, out) -> fiveYears(city, out, PlanKind.SPBE_ARCHITECTURE)),
                OracleRule.deriving(
                        "architecture-review-due", (city, out) -> reviewDue(city, out, PlanKind.SPBE_ARCHITECTURE)),
                OracleRule.judging(
                        "roadmap-not-for-five-years",
                        MasterPlan.class,
                        (city, out) -> fiveYears(city, out, PlanKind.SPBE_ROADMAP)),
                OracleRule.deriving("roadmap-review-due", (city, out) -> reviewDue(city, out, PlanKind.SPBE_ROADMAP)),
                OracleRule.judging("initiative-outside-plan", Initiative.class, PlanDirection::outsidePlan),
                OracleRule.judging("initiative-without-principle", Initiative.class, PlanDirection::principle),
                OracleRule.judging("measure-without-goal", StrategicMeasure.class, PlanDirection::goal),
                OracleRule.judging(
                        "measure-without-strategy-component", StrategicMeasure.class, PlanDirection::component));
    }

    /** Five calendar years, or five years from mid year to mid year, which touch six. */
    private static void fiveYears(OracleCity city, Verdicts out, PlanKind kind) {
        for (MasterPlan plan : city.all(MasterPlan.class)) {
            boolean applies = plan.kind() == kind;
            int touched = applies ? plan.lastYear() - plan.firstYear() + 1 : 0;
            out.judge(plan, applies, touched != TERM_YEARS && touched != TERM_YEARS + 1);
        }
    }

    /** Adopted is adopted: the plan is to be reviewed whether or not the regulation has ended since. */
    private static void reviewDue(OracleCity city, Verdicts out, PlanKind kind) {
        for (MasterPlan plan : city.all(MasterPlan.class)) {
            Regulation adopting = city.find(Regulation.class, plan.adoptedById());
            if (plan.kind() == kind
                    && adopting != null
                    && Plain.hasCome(adopting.validity().from(), city.asOf())) {
                LocalDate midTerm = adopting.validity().from().plusMonths(MID_TERM_MONTHS);
                out.direct(plan, plan.ownerId(), midTerm, plan, adopting);
            }
        }
    }

    private static void outsidePlan(OracleCity city, Verdicts out) {
        for (Initiative initiative : city.all(Initiative.class)) {
            MasterPlan plan = city.find(MasterPlan.class, initiative.masterPlanId());
            boolean applies = plan != null;
            out.judge(
                    initiative,
                    applies,
                    applies && (initiative.year() < plan.firstYear() || initiative.year() > plan.lastYear()));
        }
    }

    private static void principle(OracleCity city, Verdicts out) {
        for (Initiative initiative : city.all(Initiative.class)) {
            boolean applies = !Plain.none(initiative.masterPlanId());
            out.judge(initiative, applies, applies && !servesItsPlan(city, initiative));
        }
    }

    private static boolean servesItsPlan(OracleCity city, Initiative initiative) {
        for (InitiativePrinciple link : city.by(PRINCIPLES, initiative.id())) {
            Principle principle = city.find(Principle.class, link.principleId());
            if (principle != null && principle.masterPlanId().equals(initiative.masterPlanId())) {
                return true;
            }
        }
        return false;
    }

    private static void goal(OracleCity city, Verdicts out) {
        for (StrategicMeasure measure : city.all(StrategicMeasure.class)) {
            out.judge(measure, true, Plain.none(measure.goalId()));
        }
    }

    private static void component(OracleCity city, Verdicts out) {
        for (StrategicMeasure measure : city.all(StrategicMeasure.class)) {
            out.judge(measure, true, Plain.none(measure.strategyComponentId()));
        }
    }
}

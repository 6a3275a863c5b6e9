package id.tatakelola.maturity.plan;

import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.GradeScale;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import java.math.BigDecimal;
import java.util.List;

/**
 * The cheapest set of raises that reaches a grade (<i>rencana kenaikan tingkat</i>).
 *
 * @param target the grade wanted
 * @param before the index before
 * @param after the index when all steps are done
 * @param steps the steps, by number of the indicator and level; none when the grade is reached already
 * @param cost what all steps cost
 */
public record RaisePlan(Grade target, MaturityIndex before, MaturityIndex after, List<Raise> steps, BigDecimal cost) {
    /** Copies the steps. */
    public RaisePlan {
        steps = List.copyOf(steps);
    }

    /**
     * The plan of least cost; of several, one with the highest index. Levels are cumulative: to reach a level, every
     * level below it is reached and paid for.
     *
     * @param levels where the agency stands
     * @param edition by which edition the grade will be given
     * @param target a grade of the instrument
     * @param costs what each level costs, and what cannot be raised
     * @throws UnreachableGradeException when even the highest levels do not reach the grade
     * @throws IllegalArgumentException when costs or values are so fine that the search would not end
     */
    public static RaisePlan cheapest(Levels levels, Edition edition, Grade target, RaiseCosts costs) {
        MaturityIndex before = MaturityIndex.of(levels, edition);
        Fraction wanted = GradeScale.least(target, edition.basis()).minus(before.exact());
        List<Raise> steps = wanted.compareTo(Fraction.ZERO) <= 0
                ? List.of()
                : new RaiseSearch(LevelSteps.of(levels, costs), wanted).cheapest();
        Levels raised = levels;
        BigDecimal cost = BigDecimal.ZERO;
        for (Raise step : steps) {
            raised = raised.with(step.indicator().number(), BigDecimal.valueOf(step.level()));
            cost = cost.add(step.cost());
        }
        return new RaisePlan(target, before, MaturityIndex.of(raised, edition), steps, cost);
    }

    /** Whether nothing needs to be raised. */
    public boolean reachedAlready() {
        return steps.isEmpty();
    }
}

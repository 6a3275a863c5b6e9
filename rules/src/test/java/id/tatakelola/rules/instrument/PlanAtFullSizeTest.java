package id.tatakelola.rules.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.GradeScale;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.plan.RaiseCosts;
import id.tatakelola.maturity.plan.RaisePlan;
import id.tatakelola.rules.Instruments;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plans over all 47 indicators against a table of the least cost of every gain, which shares nothing with the search. */
class PlanAtFullSizeTest {
    /** Every index by the instrument of 2020 is a multiple of one two-thousandth. */
    private static final int UNITS = 2000;

    private static final long NEVER = Long.MAX_VALUE / 4;

    private final Instrument spbe = Instruments.get("spbe-2020");
    private final Random random = new Random(20191027);

    private static int units(Fraction gain) {
        return gain.times(Fraction.of(UNITS)).numerator().intValueExact();
    }

    /** The least cost of gaining so much or more. */
    private static long leastCost(Levels levels, RaiseCosts costs, Fraction wanted) {
        int need = units(wanted);
        long[] least = new long[need + 1];
        Arrays.fill(least, NEVER);
        least[0] = 0;
        for (Indicator indicator : levels.instrument().indicators()) {
            if (!costs.frozen().contains(indicator.number())) {
                least = withIndicator(least, indicator, levels.of(indicator).intValueExact(), costs);
            }
        }
        return least[need];
    }

    private static long[] withIndicator(long[] before, Indicator indicator, int level, RaiseCosts costs) {
        long[] least = before.clone();
        long cost = 0;
        for (int to = level + 1; to <= 5; to++) {
            cost += costs.of(indicator.number(), to).longValueExact();
            int gain = units(indicator.gainPerLevel()) * (to - level);
            for (int units = 0; units < before.length; units++) {
                int reached = Math.min(before.length - 1, units + gain);
                least[reached] = Math.min(least[reached], before[units] + cost);
            }
        }
        return least;
    }

    private RaiseCosts costs() {
        RaiseCosts costs = RaiseCosts.onePerLevel();
        for (Indicator indicator : spbe.indicators()) {
            int number = indicator.number();
            costs = random.nextInt(8) == 0 ? costs.freeze(number) : costs.cost(number, whole(1, 100));
            costs = costs.cost(number, 3 + random.nextInt(3), whole(1, 300));
        }
        return costs;
    }

    private BigDecimal whole(int from, int to) {
        return BigDecimal.valueOf(from + random.nextInt(to - from + 1));
    }

    private void isCheapest(Levels levels, String target, RaiseCosts costs) {
        Grade grade = spbe.grades().find(target);
        MaturityIndex now = MaturityIndex.of(levels, spbe.edition(2024));
        Fraction wanted = GradeScale.least(grade, spbe.edition(2024).basis()).minus(now.exact());

        RaisePlan plan = RaisePlan.cheapest(levels, spbe.edition(2024), grade, costs);

        assertThat(plan.cost()).isEqualByComparingTo(BigDecimal.valueOf(leastCost(levels, costs, wanted)));
        assertThat(plan.after().grade()).isEqualTo(grade);
        assertThat(plan.cost()).isPositive();
    }

    @Test
    void from_a_published_evaluation_no_plan_is_cheaper() {
        Levels levels = Published.levels("kota-bandar-lampung-2023.csv", spbe);

        isCheapest(levels, "Baik", RaiseCosts.onePerLevel());
        isCheapest(levels, "Memuaskan", RaiseCosts.onePerLevel());
        for (int i = 0; i < 20; i++) {
            isCheapest(levels, i % 2 == 0 ? "Baik" : "Sangat Baik", costs());
        }
    }

    @Test
    void with_a_level_each_the_heaviest_indicators_are_raised_first() {
        Levels levels = Published.levels("kota-bandar-lampung-2021.csv", spbe);

        RaisePlan plan =
                RaisePlan.cheapest(levels, spbe.edition(2024), spbe.grades().find("Cukup"), RaiseCosts.onePerLevel());

        // 1.2 lacks 0.6: twenty steps of 0.03
        assertThat(plan.before().exact()).hasToString("1.2");
        assertThat(plan.cost()).isEqualByComparingTo("20");
        assertThat(plan.steps()).allSatisfy(step -> assertThat(step.gain()).hasToString("0.03"));
    }
}

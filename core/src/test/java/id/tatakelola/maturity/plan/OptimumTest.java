package id.tatakelola.maturity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.SmallInstrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan against every combination of levels there is, judged by the index itself and by nothing of the search. */
class OptimumTest {
    private static final int INSTRUMENTS = 1500;

    /** A way to the grade. */
    private record Way(BigDecimal cost, Fraction index) {
        Way {
            cost = cost.setScale(RaiseCosts.PLACES);
        }

        boolean betterThan(@Nullable Way other) {
            if (other == null) {
                return true;
            }
            int byCost = cost.compareTo(other.cost);
            return byCost < 0 || (byCost == 0 && index.compareTo(other.index) > 0);
        }
    }

    /** Tries every combination. */
    private static final class Exhaustive {
        private final Levels levels;
        private final Grade target;
        private final RaiseCosts costs;
        private final int year;
        private @Nullable Way best;

        Exhaustive(Levels levels, int year, Grade target, RaiseCosts costs) {
            this.levels = levels;
            this.year = year;
            this.target = target;
            this.costs = costs;
        }

        @Nullable
        Way best() {
            judge(levels, BigDecimal.ZERO);
            if (best != null) {
                return best; // a grade that is reached needs no step, not even one that costs nothing
            }
            from(1, levels, BigDecimal.ZERO);
            return best;
        }

        private void from(int number, Levels tried, BigDecimal cost) {
            if (number > levels.instrument().indicators().size()) {
                judge(tried, cost);
                return;
            }
            from(number + 1, tried, cost);
            Indicator indicator = levels.instrument().indicator(number);
            BigDecimal paid = cost;
            for (int level = levels.of(indicator).intValue() + 1;
                    level <= 5 && !costs.frozen().contains(number);
                    level++) {
                paid = paid.add(costs.of(number, level));
                from(number + 1, tried.with(number, BigDecimal.valueOf(level)), paid);
            }
        }

        private void judge(Levels tried, BigDecimal cost) {
            MaturityIndex index = MaturityIndex.of(tried, levels.instrument().edition(year));
            Way way = new Way(cost, index.exact());
            if (index.grade().from().compareTo(target.from()) >= 0 && way.betterThan(best)) {
                best = way;
            }
        }
    }

    private final Random random = new Random(20191027);

    @Test
    void no_combination_of_levels_is_cheaper_or_as_cheap_with_a_higher_index() {
        int reached = 0;
        int unreachable = 0;
        for (int i = 0; i < INSTRUMENTS; i++) {
            Levels levels = levels();
            RaiseCosts costs = costs(levels.instrument());
            int year = random.nextBoolean() ? 2023 : 2024;
            List<Grade> grades = levels.instrument().grades().grades();
            Grade target = grades.get(random.nextInt(grades.size()));

            Way best = new Exhaustive(levels, year, target, costs).best();
            Way planned = planned(levels, year, target, costs);

            assertThat(planned)
                    .as("%s, %s, %s", levels.values(), target.name(), costs)
                    .isEqualTo(best);
            reached += best != null && best.cost().signum() > 0 ? 1 : 0;
            unreachable += best == null ? 1 : 0;
        }
        assertThat(reached).isGreaterThan(INSTRUMENTS / 3);
        assertThat(unreachable).isGreaterThan(INSTRUMENTS / 100);
    }

    private static @Nullable Way planned(Levels levels, int year, Grade target, RaiseCosts costs) {
        try {
            RaisePlan plan = RaisePlan.cheapest(levels, levels.instrument().edition(year), target, costs);
            return new Way(plan.cost(), plan.after().exact());
        } catch (UnreachableGradeException e) {
            return null;
        }
    }

    private Levels levels() {
        int size = 2 + random.nextInt(3);
        boolean continuous = random.nextInt(3) == 0;
        String[] weights = weights(size);
        Instrument instrument = continuous ? SmallInstrument.continuous(weights) : SmallInstrument.weighing(weights);
        return SmallInstrument.levels(
                instrument,
                IntStream.range(0, size)
                        .mapToObj(i -> (1 + random.nextInt(4)) + (continuous ? "." + random.nextInt(100) : ""))
                        .toArray(String[]::new));
    }

    /** Shares of 100 percent that no decimal can say, for the most part. */
    private String[] weights(int size) {
        int[] shares = random.ints(size, 1, 12).toArray();
        int all = IntStream.of(shares).sum();
        return IntStream.of(shares).mapToObj(share -> share * 100 + "/" + all).toArray(String[]::new);
    }

    private RaiseCosts costs(Instrument instrument) {
        RaiseCosts costs = RaiseCosts.onePerLevel();
        List<Integer> frozen = new ArrayList<>();
        for (Indicator indicator : instrument.indicators()) {
            int kind = random.nextInt(6);
            if (kind < 2) {
                costs = costs.cost(indicator.number(), BigDecimal.valueOf(random.nextInt(500), 2));
            } else if (kind == 2) {
                costs = costs.cost(indicator.number(), 2 + random.nextInt(4), BigDecimal.valueOf(random.nextInt(9)));
            } else if (kind == 3) {
                frozen.add(indicator.number());
            }
        }
        return frozen.stream().reduce(costs, RaiseCosts::freeze, (a, b) -> b);
    }
}

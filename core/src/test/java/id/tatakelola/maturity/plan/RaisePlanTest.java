package id.tatakelola.maturity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.SmallInstrument;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaisePlanTest {
    private static RaisePlan plan(Levels levels, int year, String target, RaiseCosts costs) {
        Instrument instrument = levels.instrument();
        return RaisePlan.cheapest(
                levels, instrument.edition(year), instrument.grades().find(target), costs);
    }

    @Test
    void the_dearest_gain_is_taken_when_it_alone_is_enough() {
        // the best gain for its cost is indicator 1, but after it indicator 2 is needed all the same
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("20", "80"), "1", "3");
        RaiseCosts costs =
                RaiseCosts.onePerLevel().cost(1, new BigDecimal("0.1")).cost(2, new BigDecimal("2"));

        RaisePlan plan = plan(levels, 2024, "Memuaskan", costs);

        assertThat(plan.steps())
                .extracting(s -> s.indicator().number() + ">" + s.level())
                .containsExactly("1>2", "1>3", "1>4", "1>5", "2>4");
        assertThat(plan.cost()).isEqualByComparingTo("2.4");
        assertThat(plan.after().exact()).hasToString("4.2");
    }

    @Test
    void every_level_on_the_way_is_paid_for() {
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("50", "50"), "1", "1");
        RaiseCosts costs = RaiseCosts.onePerLevel()
                .cost(1, 2, new BigDecimal("9"))
                .cost(1, 3, BigDecimal.ZERO)
                .cost(2, new BigDecimal("3"));

        RaisePlan plan = plan(levels, 2024, "Baik", costs);

        assertThat(plan.cost()).isEqualByComparingTo("11");
        assertThat(plan.steps())
                .extracting(s -> s.indicator().number() + ">" + s.level())
                .containsExactly("1>2", "1>3", "1>4", "1>5");
        assertThat(plan.after().grade().name().indonesian()).isEqualTo("Baik");
    }

    @Test
    void of_equally_cheap_plans_the_one_with_the_highest_index_is_given() {
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("30", "70"), "3", "2");

        RaisePlan plan = plan(levels, 2024, "Baik", RaiseCosts.onePerLevel());

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.indicator().number()).isEqualTo(2);
            assertThat(step.gain()).hasToString("0.7");
        });
    }

    @Test
    void frozen_indicators_stay_and_what_cannot_be_reached_is_told() {
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("30", "70"), "3", "1");

        assertThat(plan(levels, 2024, "Baik", RaiseCosts.onePerLevel().freeze(1))
                        .steps())
                .extracting(s -> s.indicator().number())
                .containsOnly(2);
        assertThatThrownBy(() ->
                        plan(levels, 2024, "Baik", RaiseCosts.onePerLevel().freeze(Set.of(1, 2))))
                .isInstanceOf(UnreachableGradeException.class)
                .hasMessage("the highest levels raise the index by 0, but the grade needs 1");
    }

    @Test
    void a_grade_that_is_reached_needs_no_step() {
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("50", "50"), "3", "3");

        RaisePlan plan = plan(levels, 2024, "Baik", RaiseCosts.onePerLevel());

        assertThat(plan.reachedAlready()).isTrue();
        assertThat(plan.cost()).isZero();
        assertThat(plan.after()).isEqualTo(plan.before());
    }

    @Test
    void by_the_rounded_value_a_plan_may_stop_half_a_hundredth_below_the_bound() {
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("0.5", "59.5", "40"), "1", "1", "1");
        RaiseCosts costs = RaiseCosts.onePerLevel().freeze(1);

        RaisePlan rounded = plan(levels, 2023, "Baik", costs);
        RaisePlan exact = plan(levels, 2024, "Baik", costs);

        // 1 + 2 x 0.595 + 0.4 = 2.59; 1 + 0.595 + 3 x 0.4 = 2.795; 1 + 3 x 0.595 = 2.785
        assertThat(rounded.cost()).isEqualByComparingTo(exact.cost());
        assertThat(rounded.after().grade().name().indonesian()).isEqualTo("Baik");
        assertThat(exact.after().exact()).isGreaterThanOrEqualTo(Fraction.parse("2.6"));
    }

    @Test
    void a_continuous_value_first_rises_to_the_next_whole_level() {
        Levels levels = SmallInstrument.levels(SmallInstrument.continuous("50", "50"), "1.26", "2");

        RaisePlan plan = plan(levels, 2024, "Baik", RaiseCosts.onePerLevel());

        assertThat(plan.steps())
                .extracting(s -> s.from() + ">" + s.level() + " " + s.gain())
                .containsExactly("2>3 0.5", "3>4 0.5");
        assertThat(plan.after().exact()).hasToString("2.63");
    }

    @Test
    void costs_below_zero_or_too_fine_are_refused_and_so_are_levels_that_would_not_end() {
        assertThatThrownBy(() -> RaiseCosts.onePerLevel().cost(1, new BigDecimal("-1")))
                .hasMessage("cost (-1) must be from 0 to 1000000000000 with at most 4 decimals");
        assertThatThrownBy(() -> RaiseCosts.onePerLevel().cost(1, 2, new BigDecimal("0.00001")))
                .hasMessageContaining("at most 4 decimals");
        Levels fine = SmallInstrument.levels(SmallInstrument.continuous("50", "50"), "1.00000000000000000001", "1");
        assertThatThrownBy(() -> plan(fine, 2024, "Baik", RaiseCosts.onePerLevel()))
                .hasMessageContaining("fewer decimals");
    }

    @Test
    void the_index_after_is_that_of_the_levels_raised() {
        Levels levels = SmallInstrument.levels(SmallInstrument.weighing("35", "25", "40"), "1", "2", "1");
        Grade target = levels.instrument().grades().find("Baik");

        RaisePlan plan = RaisePlan.cheapest(levels, levels.instrument().edition(), target, RaiseCosts.onePerLevel());

        Fraction gained = plan.steps().stream().map(Raise::gain).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(plan.after().since(plan.before())).isEqualTo(gained);
        assertThat(MaturityIndex.of(levels, levels.instrument().edition())).isEqualTo(plan.before());
    }
}

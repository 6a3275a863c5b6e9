package id.tatakelola.rules.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.maturity.ladder.Criterion;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.model.maturity.CriterionKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All 47 ladders: each level, and each gap. What is expected does not come from the table, but from the annex's rule. */
class EveryLadderTest {
    static IntStream indicators() {
        return IntStream.rangeClosed(1, 47);
    }

    /** A city that fulfils the criteria of an indicator that are wanted, and says of the others that it does not. */
    private static LadderCity city(int indicator, Predicate<Criterion> wanted) {
        LadderCity city = new LadderCity();
        for (Criterion criterion : LadderCity.LADDER.criteria(indicator)) {
            String key = criterion.id().replace("spbe-2020-", "");
            if (criterion.kind() == CriterionKind.ALL_OFFICES && wanted.test(criterion)) {
                city.covers(key, "bappeda", "barat");
            } else if (criterion.kind() == CriterionKind.SOME_OFFICES && wanted.test(criterion)) {
                city.covers(criterion.of().replace("spbe-2020-", ""), "bappeda");
            } else if (!criterion.ofOffices() && wanted.test(criterion)) {
                city.on(criterion.kind() == CriterionKind.FOLLOW_UP ? LadderCity.FOLLOWED : LadderCity.REVIEWED, key);
            } else if (!criterion.ofOffices()) {
                city.unmet(key);
            }
        }
        return city;
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void the_criteria_of_all_levels_up_to_one_give_that_level(int indicator) {
        for (int level = 1; level <= 5; level++) {
            int top = level;

            IndicatorRating rating = city(indicator, c -> c.level() <= top).rating(indicator);

            assertThat(List.of(rating.least(), rating.most()))
                    .as("level %s", level)
                    .containsExactly(level, level);
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void each_criterion_that_is_missing_stops_the_climb_and_is_the_first_condition_of_the_next_level(int indicator) {
        for (Criterion gap : LadderCity.LADDER.criteria(indicator)) {
            // one office that is covered covers some and not all; a gap in some is one in all
            IndicatorRating rating = city(
                            indicator,
                            c -> !c.equals(gap)
                                    && !(gap.kind() == CriterionKind.SOME_OFFICES
                                            && c.kind() == CriterionKind.ALL_OFFICES))
                    .rating(indicator);

            if (indicator == 3 && gap.level() == 3) {
                assertThat(rating.least())
                        .as("level 4 of indicator 3 asks for level 2")
                        .isEqualTo(5);
                continue;
            }
            assertThat(List.of(rating.least(), rating.most()))
                    .as("without %s", gap.id())
                    .containsExactly(gap.level() - 1, gap.level() - 1);
            assertThat(rating.nextConditions())
                    .first()
                    .extracting(IndicatorRating.Judged::criterion)
                    .isEqualTo(gap);
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void nothing_known_leaves_all_levels_possible(int indicator) {
        LadderCity city = new LadderCity().open();
        Criterion any = LadderCity.LADDER.criteria(indicator).stream()
                .filter(c -> !c.ofOffices())
                .findFirst()
                .orElseThrow();
        city.add(new id.tatakelola.model.maturity.CriterionFulfilment(any.id(), null, null));

        assertThat(city.level(indicator)).isEqualTo("1-5");
    }

    /** The number of criteria of levels 2 to 5, counted by hand in the annex and the guide. */
    @ParameterizedTest
    @CsvSource({
        "1, 1 7 2 1",
        "2, 1 7 2 1",
        "3, 1 1 6 2",
        "4, 2 1 2 1",
        "5, 2 1 2 1",
        "6, 2 1 2 1",
        "7, 2 1 2 1",
        "8, 1 6 2 1",
        "9, 2 3 1 1",
        "10, 2 1 2 1",
        "11, 1 7 2 1",
        "12, 1 8 2 1",
        "13, 1 1 2 1",
        "14, 1 1 2 1",
        "15, 1 1 2 1",
        "16, 1 2 2 1",
        "17, 1 1 2 1",
        "18, 1 1 2 1",
        "19, 1 1 2 1",
        "20, 1 1 3 1",
        "21, 2 1 3 1",
        "22, 2 2 2 1",
        "23, 2 7 3 1",
        "24, 2 5 3 1",
        "25, 2 6 3 1",
        "26, 2 2 3 1",
        "27, 2 2 1 1",
        "28, 2 2 2 1",
        "29, 2 2 1 1",
        "30, 2 2 1 1",
        "31, 2 2 2 1",
        "32, 1 1 1 2",
        "33, 1 1 1 2",
        "34, 1 1 1 2",
        "35, 1 1 1 2",
        "36, 1 1 1 2",
        "37, 1 1 1 2",
        "38, 1 1 1 2",
        "39, 1 1 1 2",
        "40, 1 1 1 2",
        "41, 1 1 1 2",
        "42, 1 1 1 2",
        "43, 1 2 1 2",
        "44, 1 1 1 2",
        "45, 1 1 1 2",
        "46, 1 1 1 2",
        "47, 1 1 1 2"
    })
    void a_ladder_has_the_criteria_that_annex_and_guide_name(int indicator, String counts) {
        String counted = IntStream.rangeClosed(2, 5)
                .mapToObj(level -> ""
                        + LadderCity.LADDER.criteria(indicator).stream()
                                .filter(c -> c.level() == level)
                                .count())
                .reduce((a, b) -> a + " " + b)
                .orElse("");

        assertThat(counted).isEqualTo(counts);
    }
}

package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate DAY = LocalDate.of(2018, 10, 5);

    @ParameterizedTest(name = "{0} to {1} covers {2}: {3}")
    @CsvSource({
        "2018-10-05, 2018-10-07, 2018-10-04, false",
        "2018-10-05, 2018-10-07, 2018-10-05, true",
        "2018-10-05, 2018-10-07, 2018-10-06, true",
        "2018-10-05, 2018-10-07, 2018-10-07, true",
        "2018-10-05, 2018-10-07, 2018-10-08, false",
        "          , 2018-10-07, 2018-10-07,",
        "          , 2018-10-07, 2018-10-08, false",
        "2018-10-05,           , 2018-10-04, false",
        "2018-10-05,           , 2018-10-05,",
        "          ,           , 2018-10-05,"
    })
    void a_known_end_decides_and_an_unknown_one_leaves_open(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate day, @Nullable Boolean covered) {
        assertThat(new Validity(from, until).covers(day)).isEqualTo(covered);
    }

    @Test
    void a_period_since_a_day_has_no_end() {
        assertThat(Validity.since(DAY).covers(LocalDate.MAX)).isTrue();
        assertThat(Validity.since(DAY).covers(DAY.minusDays(1))).isFalse();
    }

    @Test
    void a_period_that_is_always_covers_the_first_and_last_day_there_is() {
        assertThat(Validity.always().covers(LocalDate.MIN)).isTrue();
        assertThat(Validity.always().covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void a_period_of_one_day_covers_it() {
        assertThat(Validity.between(DAY, DAY).covers(DAY)).isTrue();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.between(DAY, DAY.minusDays(1)))
                .withMessage("until (2018-10-04) of a period must not be before from (2018-10-05)");
    }
}

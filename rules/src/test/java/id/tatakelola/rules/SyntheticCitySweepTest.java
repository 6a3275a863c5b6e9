package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.Sweep;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sweep over every row and every component of the reference city. */
class SyntheticCitySweepTest {
    /** Few rules are in force on later days, and every row is tried on the first. */
    private static final int SAMPLE = 8;

    @ParameterizedTest
    @MethodSource("id.tatakelola.rules.SyntheticCityTest#days")
    void what_is_taken_out_changes_only_rules_that_read_it(LocalDate day) {
        Sweep sweep = new Sweep(RulePacks.all(), SyntheticCity.reference(), day);

        assertThat(sweep.run(day.equals(SyntheticCity.DAY) ? Integer.MAX_VALUE : SAMPLE))
                .isEmpty();
    }
}

package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.Sweep;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sweep over the reference city: some rows of each register, spread evenly, in the usual build; every row with
 * {@code -Plaws}.
 */
class SyntheticCitySweepTest {
    private static final int PORTFOLIOS_PER_ROW = 2_500;

    @ParameterizedTest
    @MethodSource("id.tatakelola.rules.SyntheticCityTest#days")
    void what_is_taken_out_changes_only_rules_that_read_it(LocalDate day) {
        Sweep sweep = new Sweep(RulePacks.all(), SyntheticCity.reference(), day);
        int rowsOfAType = 2 + LawSize.fromSystemProperties().portfolios() / PORTFOLIOS_PER_ROW;

        assertThat(sweep.run(rowsOfAType)).isEmpty();
    }
}

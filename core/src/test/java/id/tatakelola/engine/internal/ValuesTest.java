package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.asset.Application;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesTest {
    private static final Ghost.Id GHOST = new Ghost.Id(new FactTable(
            FactTypes.standard().of(Application.class), List.of(Application.of("sipkd", "SIPKD")), List.of()));

    @Test
    void what_is_null_is_missing() {
        assertThat(Values.of(null)).isEqualTo(Missing.VALUE);
    }

    @Test
    void a_whole_number_is_a_long() {
        assertThat(Values.of(3)).isEqualTo(3L);
    }

    @Test
    void other_values_stay_as_they_are() {
        assertThat(Values.of("sipkd")).isEqualTo("sipkd");
    }

    @Test
    void missing_values_bounds_and_ghosts_are_unknown() {
        assertThat(Values.isUnknown(Missing.VALUE)).isTrue();
        assertThat(Values.isUnknown(new Bounds(BigDecimal.ONE, null))).isTrue();
        assertThat(Values.isUnknown(GHOST)).isTrue();
        assertThat(Values.isUnknown("none")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3.0, 3", "3, 3", "0.00, 0", "3e2, 300", "-7, -7", "999999999999999999, 999999999999999999"})
    void a_decimal_without_a_fraction_has_the_key_of_its_whole_number(BigDecimal decimal, long key) {
        assertThat(Values.key(decimal)).isEqualTo(key);
    }

    @Test
    void a_decimal_with_a_fraction_has_one_key_whatever_its_zeros() {
        assertThat(Values.key(new BigDecimal("1.50"))).isEqualTo(Values.key(new BigDecimal("1.5")));
    }

    @Test
    void a_decimal_too_large_for_a_long_has_a_key_all_the_same() {
        assertThat(Values.key(new BigDecimal("1e30"))).isEqualTo(new BigDecimal("1e30"));
    }

    @Test
    void what_is_no_decimal_is_its_own_key() {
        assertThat(Values.key("sipkd")).isEqualTo("sipkd");
    }

    @ParameterizedTest(name = "2 {0} 3: {1}; 3 {0} 3.0: {2}")
    @CsvSource({
        "EQUAL, FALSE, TRUE",
        "NOT_EQUAL, TRUE, FALSE",
        "LESS, TRUE, FALSE",
        "LESS_OR_EQUAL, TRUE, TRUE",
        "GREATER, FALSE, FALSE",
        "GREATER_OR_EQUAL, FALSE, TRUE"
    })
    void numbers_compare_by_value_and_not_by_form(Operator operator, Truth lower, Truth same) {
        assertThat(Values.compare(operator, 2L, 3L)).isEqualTo(lower);
        assertThat(Values.compare(operator, 2L, new BigDecimal("3"))).isEqualTo(lower);
        assertThat(Values.compare(operator, 3L, new BigDecimal("3.0"))).isEqualTo(same);
    }

    @Test
    void days_texts_and_rates_compare_in_their_own_order() {
        LocalDate day = LocalDate.of(2019, 10, 27);
        assertThat(Values.compare(Operator.LESS, day, day.plusDays(1))).isEqualTo(Truth.TRUE);
        assertThat(Values.compare(Operator.EQUAL, "a", "a")).isEqualTo(Truth.TRUE);
        assertThat(Values.compare(Operator.GREATER, Bandwidth.ofMbps(2), Bandwidth.ofMbps(1)))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void a_missing_value_leaves_every_comparison_open(Operator operator) {
        assertThat(Values.compare(operator, Missing.VALUE, 1L)).isEqualTo(Truth.UNKNOWN);
        assertThat(Values.compare(operator, 1L, Missing.VALUE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Values.compare(operator, Missing.VALUE, Missing.VALUE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void bounds_are_compared_with_a_number_and_open_against_what_is_missing() {
        Bounds bounds = new Bounds(BigDecimal.TEN, null);
        assertThat(Values.compare(Operator.GREATER, bounds, 9L)).isEqualTo(Truth.TRUE);
        assertThat(Values.compare(Operator.GREATER, bounds, Missing.VALUE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_ghost_is_none_of_the_recorded_facts() {
        assertThat(Values.compare(Operator.EQUAL, GHOST, "sipkd")).isEqualTo(Truth.FALSE);
        assertThat(Values.compare(Operator.NOT_EQUAL, "sipkd", GHOST)).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_ghost_is_not_the_known_absence() {
        assertThat(Values.compare(Operator.EQUAL, Fact.NONE, GHOST)).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_ghost_may_have_an_id_that_nobody_recorded() {
        assertThat(Values.compare(Operator.EQUAL, GHOST, "e-office")).isEqualTo(Truth.UNKNOWN);
        assertThat(Values.compare(Operator.NOT_EQUAL, GHOST, "e-office")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void two_ghosts_may_be_one() {
        assertThat(Values.compare(Operator.EQUAL, GHOST, GHOST)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_ghost_has_no_place_in_an_order() {
        assertThat(Values.compare(Operator.LESS, GHOST, "sipkd")).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"PLUS, 8", "MINUS, 2", "TIMES, 15"})
    void arithmetic_on_whole_numbers_and_decimals_is_exact(Arithmetic operator, long result) {
        assertThat(Values.calculate(operator, 5L, 3L)).isEqualTo(result);
        assertThat((BigDecimal) Values.calculate(operator, new BigDecimal("5"), 3L))
                .isEqualByComparingTo(BigDecimal.valueOf(result));
    }

    @ParameterizedTest
    @EnumSource(Arithmetic.class)
    void arithmetic_with_what_is_missing_is_missing(Arithmetic operator) {
        assertThat(Values.calculate(operator, Missing.VALUE, 1L)).isEqualTo(Missing.VALUE);
        assertThat(Values.calculate(operator, 1L, Missing.VALUE)).isEqualTo(Missing.VALUE);
    }

    @ParameterizedTest
    @CsvSource({"PLUS, 1", "MINUS, -1", "TIMES, 2"})
    void a_result_that_does_not_fit_fails_and_does_not_wrap(Arithmetic operator, long right) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Values.calculate(operator, Long.MAX_VALUE, right));
    }

    @Test
    void a_whole_number_beyond_32_bits_fails_instead_of_wrapping_around() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Values.calculate(Arithmetic.TIMES, 2_000_000_000L, 2L));
        assertThat(Values.calculate(Arithmetic.PLUS, 2_000_000_000L, 147_483_647L))
                .isEqualTo(2_147_483_647L);
    }
}

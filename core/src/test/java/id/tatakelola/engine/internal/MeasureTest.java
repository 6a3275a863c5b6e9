package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.Condition.AggregateKind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {
    private static Measure of(AggregateKind kind) {
        return new Measure(kind, false);
    }

    private static Bounds bounds(long least, long greatest) {
        return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "SUM"})
    void a_total_of_nothing_is_zero(AggregateKind kind) {
        assertThat(of(kind).result()).isEqualTo(0L);
        assertThat(of(kind).isVoid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MIN", "MAX"})
    void there_is_no_least_and_no_greatest_of_nothing(AggregateKind kind) {
        assertThat(of(kind).isVoid()).isTrue();
        assertThat(of(kind).result()).isEqualTo(Missing.VALUE);
    }

    @ParameterizedTest
    @CsvSource({"COUNT, 3", "SUM, 15", "MIN, 2", "MAX, 8"})
    void what_is_certain_is_measured_exactly(AggregateKind kind, long result) {
        Measure measure = of(kind);
        measure.take(Truth.TRUE, 5L, false);
        measure.take(Truth.TRUE, 2L, false);
        measure.take(Truth.TRUE, 8L, false);
        assertThat(measure.result()).isEqualTo(result);
        assertThat(measure.isOpaque()).isFalse();
    }

    @Test
    void a_doubtful_match_bounds_a_count_from_both_sides() {
        Measure count = of(AggregateKind.COUNT);
        count.take(Truth.TRUE, 1L, false);
        count.take(Truth.UNKNOWN, 1L, false);
        assertThat(count.result()).isEqualTo(bounds(1, 2));
        assertThat(count.isVoid()).isFalse();
    }

    @Test
    void a_ghost_leaves_a_count_without_an_upper_bound() {
        Measure count = of(AggregateKind.COUNT);
        count.take(Truth.TRUE, 1L, false);
        count.take(Truth.UNKNOWN, 1L, true);
        assertThat(count.result()).isEqualTo(new Bounds(BigDecimal.ONE, null));
    }

    @Test
    void a_sum_of_numbers_never_negative_has_bounds() {
        Measure sum = new Measure(AggregateKind.SUM, true);
        sum.take(Truth.TRUE, 10L, false);
        sum.take(Truth.UNKNOWN, 5L, false);
        assertThat(sum.result()).isEqualTo(bounds(10, 15));
    }

    @Test
    void a_number_that_is_not_known_leaves_a_sum_without_an_upper_bound() {
        Measure sum = new Measure(AggregateKind.SUM, true);
        sum.take(Truth.TRUE, 10L, false);
        sum.take(Truth.TRUE, Missing.VALUE, false);
        assertThat(sum.result()).isEqualTo(new Bounds(BigDecimal.TEN, null));
    }

    @Test
    void a_doubtful_sum_of_numbers_that_may_be_negative_says_nothing() {
        Measure sum = of(AggregateKind.SUM);
        sum.take(Truth.TRUE, 10L, false);
        sum.take(Truth.UNKNOWN, 5L, false);
        assertThat(sum.isOpaque()).isTrue();
        assertThat(sum.result()).isEqualTo(Missing.VALUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MIN", "MAX"})
    void a_doubtful_extreme_says_nothing(AggregateKind kind) {
        Measure measure = of(kind);
        measure.take(Truth.TRUE, 3L, false);
        measure.take(Truth.UNKNOWN, 9L, false);
        assertThat(measure.isOpaque()).isTrue();
        assertThat(measure.result()).isEqualTo(Missing.VALUE);
    }

    @Test
    void an_extreme_that_is_only_doubtful_is_not_void() {
        Measure least = of(AggregateKind.MIN);
        least.take(Truth.UNKNOWN, 3L, false);
        assertThat(least.isVoid()).isFalse();
    }
}

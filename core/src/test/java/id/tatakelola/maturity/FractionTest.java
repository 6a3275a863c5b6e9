package id.tatakelola.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({
        "20/6, 10/3",
        "2.75, 2.75",
        "0.0005, 0.0005",
        "7, 7",
        "-1.50, -1.5",
        "4/8, 0.5",
        "0/9, 0",
        "100.0, 100",
        "991/300, 991/300"
    })
    void it_reads_a_decimal_or_a_fraction_and_writes_it_in_lowest_terms(String text, String shown) {
        assertThat(Fraction.parse(text)).hasToString(shown).isEqualTo(Fraction.parse(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2,75", "1/0", "1/-2", "1e3", " 1", "1/2/3", "NaN"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1.7975, 1.80",
        "1.7949, 1.79",
        "2.585, 2.59",
        "2.5849999, 2.58",
        "1.005, 1.01",
        "10/3, 3.33",
        "-1.005, -1.01"
    })
    void a_half_is_rounded_up_once(String exact, String rounded) {
        assertThat(Fraction.parse(exact).rounded(2)).isEqualTo(rounded);
    }

    @Test
    void a_third_three_times_is_one() {
        Fraction third = Fraction.parse("1/3");

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(Fraction.of(BigDecimal.TEN.pow(3))).isEqualTo(Fraction.of(1000));
    }

    @Test
    void sums_and_quotients_undo_each_other() {
        Random random = new Random(20191027);
        for (int i = 0; i < 500; i++) {
            Fraction a = random(random);
            Fraction b = random(random);
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
            assertThat(Integer.signum(a.compareTo(b)))
                    .isEqualTo(a.minus(b).numerator().signum());
        }
    }

    private static Fraction random(Random random) {
        BigInteger upper = BigInteger.valueOf(random.nextInt(1999) + 1L - 1000);
        return new Fraction(upper.signum() == 0 ? BigInteger.ONE : upper, BigInteger.valueOf(random.nextInt(60) - 80L));
    }
}

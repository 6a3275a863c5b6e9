package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandwidthTest {
    @ParameterizedTest
    @CsvSource({
        "300 Mbps, 300000000",
        "'1,5 Gbps', 1500000000",
        "1.5 gbps, 1500000000",
        "64kbps, 64000",
        "9600 bps, 9600",
        "'  2 Mbps ', 2000000",
        "0 Mbps, 0"
    })
    void a_rate_is_read_with_its_unit(String text, long bitsPerSecond) {
        assertThat(Bandwidth.parse(text)).isEqualTo(new Bandwidth(bitsPerSecond));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "300", "Mbps", "-1 Mbps", "300 MB", "1.000.000 bps", "300  Mbps", "1, Mbps"})
    void what_is_no_rate_is_refused_with_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bandwidth.parse(text))
                .withMessage("`" + text + "` is no bandwidth; write a number and a unit, such as `300 Mbps`");
    }

    @Test
    void a_fraction_of_a_bit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bandwidth.parse("0.5 bps"))
                .withMessage("`0.5 bps` is not a whole number of bits a second");
    }

    @Test
    void a_negative_rate_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bandwidth(-1))
                .withMessage("bitsPerSecond (-1) must not be negative");
    }

    @Test
    void a_rate_is_exact_in_megabits() {
        assertThat(new Bandwidth(64_001).mbps()).isEqualByComparingTo("0.064001");
        assertThat(Bandwidth.ofMbps(300).mbps()).isEqualByComparingTo("300");
    }

    @Test
    void rates_are_ordered_by_bits() {
        assertThat(Bandwidth.parse("1000 Mbps")).isEqualByComparingTo(Bandwidth.parse("1 Gbps"));
        assertThat(Bandwidth.parse("999 Mbps")).isLessThan(Bandwidth.parse("1 Gbps"));
    }
}

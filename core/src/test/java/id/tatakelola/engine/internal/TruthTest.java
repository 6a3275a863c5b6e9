package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void and_is_the_least_and_or_the_greatest(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void not_turns_what_is_known(Truth truth, Truth not) {
        assertThat(truth.not()).isEqualTo(not);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void not_of_not_is_the_same(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }

    @Test
    void a_boolean_is_known() {
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }
}

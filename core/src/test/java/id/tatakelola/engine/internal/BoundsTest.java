package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.Operator;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    @ParameterizedTest(name = "[{0}, {1}] {2} {3}: {4}")
    @CsvSource({
        "2, 4, LESS, 5, TRUE",
        "2, 4, LESS, 4, UNKNOWN",
        "2, 4, LESS, 2, FALSE",
        "2, 4, LESS_OR_EQUAL, 4, TRUE",
        "2, 4, LESS_OR_EQUAL, 2, UNKNOWN",
        "2, 4, LESS_OR_EQUAL, 1, FALSE",
        "2, 4, GREATER, 1, TRUE",
        "2, 4, GREATER, 2, UNKNOWN",
        "2, 4, GREATER, 4, FALSE",
        "2, 4, GREATER_OR_EQUAL, 2, TRUE",
        "2, 4, GREATER_OR_EQUAL, 3, UNKNOWN",
        "2, 4, GREATER_OR_EQUAL, 5, FALSE",
        "2, 4, EQUAL, 1, FALSE",
        "2, 4, EQUAL, 3, UNKNOWN",
        "2, 4, EQUAL, 5, FALSE",
        "2, 4, NOT_EQUAL, 5, TRUE",
        "2, 4, NOT_EQUAL, 4, UNKNOWN",
        "3, 3.0, EQUAL, 3, TRUE",
        "3, 3, NOT_EQUAL, 3, FALSE",
        "2,, LESS, 1000000, UNKNOWN",
        "2,, LESS, 2, FALSE",
        "2,, GREATER, 1, TRUE",
        "2,, GREATER_OR_EQUAL, 1000000, UNKNOWN",
        "2,, EQUAL, 2, UNKNOWN",
        "2,, EQUAL, 1, FALSE"
    })
    void bounds_decide_where_every_number_between_them_agrees(
            BigDecimal least, @Nullable BigDecimal greatest, Operator operator, BigDecimal right, Truth truth) {
        assertThat(new Bounds(least, greatest).compare(operator, right)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 3", "1, 2", "2, 5"})
    void bounds_agree_with_trying_every_whole_number_between_them(int least, int greatest) {
        Bounds bounds = new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
        for (Operator operator : Operator.values()) {
            for (int right = -1; right <= 6; right++) {
                Set<Truth> answers = EnumSet.noneOf(Truth.class);
                for (long number = least; number <= greatest; number++) {
                    answers.add(Values.compare(operator, number, (long) right));
                }
                Truth tried = answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
                assertThat(bounds.compare(operator, BigDecimal.valueOf(right)))
                        .as("[%s, %s] %s %s", least, greatest, operator, right)
                        .isEqualTo(tried);
            }
        }
    }
}

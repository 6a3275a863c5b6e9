package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tatakelola.engine.result.EngineLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final EngineLimits TWO = new EngineLimits(10, 2, Duration.ofSeconds(3));

    @Test
    void what_is_allowed_may_be_spent_to_the_last() {
        Budget budget = new Budget(TWO, null);
        assertThatCode(() -> {
                    budget.spend();
                    budget.spend();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void one_more_than_allowed_is_refused() {
        Budget budget = new Budget(TWO, null);
        budget.spend();
        budget.spend();
        assertThatExceptionOfType(Budget.Spent.class)
                .isThrownBy(budget::spend)
                .withMessage("more than 2 combinations of facts were tried.");
    }

    @Test
    void a_deadline_that_has_passed_is_seen_at_the_first_combination() {
        Budget budget = new Budget(TWO, System.nanoTime() - 1);
        assertThatExceptionOfType(Budget.Spent.class)
                .isThrownBy(budget::spend)
                .withMessage("the check took longer than PT3S.");
    }

    @Test
    void a_deadline_far_off_stops_nothing() {
        Budget budget = new Budget(TWO, System.nanoTime() + Duration.ofHours(1).toNanos());
        assertThatCode(budget::spend).doesNotThrowAnyException();
    }
}

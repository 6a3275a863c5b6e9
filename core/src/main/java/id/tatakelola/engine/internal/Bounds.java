package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of which only bounds are known.
 *
 * @param least the greatest lower bound, inclusive
 * @param greatest the least upper bound, inclusive; null when there is none
 */
record Bounds(BigDecimal least, @Nullable BigDecimal greatest) {

    /** The truth of {@code this op right}, where the bounds decide it. */
    Truth compare(Operator operator, BigDecimal right) {
        return switch (operator) {
            case LESS -> below(right, false);
            case LESS_OR_EQUAL -> below(right, true);
            case GREATER -> below(right, true).not();
            case GREATER_OR_EQUAL -> below(right, false).not();
            case EQUAL -> equal(right);
            case NOT_EQUAL -> equal(right).not();
        };
    }

    private Truth below(BigDecimal right, boolean inclusive) {
        if (greatest != null && greatest.compareTo(right) < (inclusive ? 1 : 0)) {
            return Truth.TRUE;
        }
        return least.compareTo(right) >= (inclusive ? 1 : 0) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth equal(BigDecimal right) {
        boolean outside = right.compareTo(least) < 0 || (greatest != null && right.compareTo(greatest) > 0);
        if (outside) {
            return Truth.FALSE;
        }
        return greatest != null && least.compareTo(greatest) == 0 ? Truth.TRUE : Truth.UNKNOWN;
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Condition.AggregateKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One measure being taken over the environments of an accumulate. */
final class Measure {
    /** What each environment of a count adds. */
    static final Object ONE = 1L;

    private final AggregateKind kind;
    private final boolean nonNegative;
    private @Nullable Object certain;
    private Object possible = 0L;
    private long certainCount;
    private long possibleCount;
    private boolean doubtful;
    private boolean unbounded;

    Measure(AggregateKind kind, boolean nonNegative) {
        this.kind = kind;
        this.nonNegative = nonNegative;
        this.certain = kind == AggregateKind.SUM ? 0L : null;
    }

    /**
     * Takes one environment.
     *
     * @param truth whether it matches for certain
     * @param value the argument; 1 for a count
     * @param ghostly whether it holds a ghost, and so stands for any number of environments
     */
    void take(Truth truth, Object value, boolean ghostly) {
        boolean unknown = Values.isUnknown(value);
        doubtful |= truth == Truth.UNKNOWN || unknown;
        unbounded |= ghostly || unknown;
        if (unknown) {
            return;
        }
        if (kind == AggregateKind.COUNT) {
            certainCount += truth == Truth.TRUE ? 1 : 0;
            possibleCount += ghostly ? 0 : 1;
            return;
        }
        if (truth == Truth.TRUE) {
            certain = certain == null ? value : combine(certain, value);
        }
        if (kind == AggregateKind.SUM && !ghostly) {
            possible = combine(possible, value);
        }
    }

    /** Takes what was measured over environments none of which matches for certain. */
    void takeDoubtful(Measure others) {
        doubtful |= others.doubtful;
        unbounded |= others.unbounded;
        possibleCount += others.possibleCount;
        if (kind == AggregateKind.SUM) {
            possible = combine(possible, others.possible);
        }
    }

    private Object combine(Object sum, Object value) {
        return switch (kind) {
            case COUNT -> throw new IllegalStateException("a count is kept as a number");
            case SUM -> Values.calculate(Arithmetic.PLUS, sum, value);
            case MIN -> Values.order(value, sum) < 0 ? value : sum;
            case MAX -> Values.order(value, sum) > 0 ? value : sum;
        };
    }

    /** Whether there is no result: the least or greatest of a set known to be empty. */
    boolean isVoid() {
        return !doubtful && certain() == null;
    }

    /** Whether nothing can be said, not even bounds. */
    boolean isOpaque() {
        return doubtful && !hasBounds();
    }

    private boolean hasBounds() {
        return kind == AggregateKind.COUNT || (kind == AggregateKind.SUM && nonNegative);
    }

    private @Nullable Object certain() {
        return kind == AggregateKind.COUNT ? (Object) certainCount : certain;
    }

    private Object possible() {
        return kind == AggregateKind.COUNT ? (Object) possibleCount : possible;
    }

    /** The result, its bounds, or {@link Missing}. */
    Object result() {
        Object known = certain();
        if (known == null || (doubtful && !hasBounds())) {
            return Missing.VALUE;
        } else if (!doubtful) {
            return known;
        }
        BigDecimal least = Values.decimal((Number) known);
        return new Bounds(least, unbounded ? null : Values.decimal((Number) possible()));
    }
}

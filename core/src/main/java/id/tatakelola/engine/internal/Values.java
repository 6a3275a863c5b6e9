package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as rules see them: whole numbers are {@code Long}, others {@code BigDecimal}, unknown is {@link Missing}. */
final class Values {
    private Values() {}

    /** The value of a component or literal as rules see it. */
    static Object of(@Nullable Object raw) {
        if (raw == null) {
            return Missing.VALUE;
        }
        return raw instanceof Integer whole ? Long.valueOf(whole) : raw;
    }

    /** Whether nothing definite can be said of a value on its own. */
    static boolean isUnknown(Object value) {
        return value == Missing.VALUE || value instanceof Ghost.Id || value instanceof Bounds;
    }

    /** The form of a value under which equal values are one key. */
    static Object key(Object value) {
        if (!(value instanceof BigDecimal decimal)) {
            return value;
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        boolean fitsLong = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        return fitsLong ? (Object) plain.longValueExact() : plain;
    }

    static Truth compare(Operator operator, Object left, Object right) {
        if (left == Missing.VALUE || right == Missing.VALUE) {
            return Truth.UNKNOWN;
        } else if (left instanceof Bounds bounds && right instanceof Number number) {
            return bounds.compare(operator, decimal(number));
        }
        if (left instanceof Ghost.Id ghost) {
            return ghostly(operator, ghost, right);
        } else if (right instanceof Ghost.Id ghost) {
            return ghostly(operator, ghost, left);
        } else if (isUnknown(left) || isUnknown(right)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(definite(operator, left, right));
    }

    private static Truth ghostly(Operator operator, Ghost.Id ghost, Object other) {
        boolean known = !isUnknown(other) && !ghost.mayBe(other);
        if (known && operator == Operator.EQUAL) {
            return Truth.FALSE;
        }
        return known && operator == Operator.NOT_EQUAL ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean definite(Operator operator, Object left, Object right) {
        return switch (operator) {
            case EQUAL -> same(left, right);
            case NOT_EQUAL -> !same(left, right);
            case LESS -> order(left, right) < 0;
            case LESS_OR_EQUAL -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case GREATER_OR_EQUAL -> order(left, right) >= 0;
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof Number && right instanceof Number ? order(left, right) == 0 : left.equals(right);
    }

    @SuppressWarnings("unchecked") // the compiler has checked that both operands are of one kind
    static int order(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return Long.compare(a, b);
        } else if (left instanceof Number a && right instanceof Number b) {
            return decimal(a).compareTo(decimal(b));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    static Object calculate(Arithmetic operator, Object left, Object right) {
        if (isUnknown(left) || isUnknown(right)) {
            return Missing.VALUE;
        }
        if (left instanceof Long a && right instanceof Long b) {
            return whole(operator, a, b);
        }
        BigDecimal a = decimal((Number) left);
        BigDecimal b = decimal((Number) right);
        return switch (operator) {
            case PLUS -> a.add(b);
            case MINUS -> a.subtract(b);
            case TIMES -> a.multiply(b);
        };
    }

    /** Drools counts in 32 bits and wraps around silently; here a larger number fails the rule. */
    private static Object whole(Arithmetic operator, long a, long b) {
        long result = switch (operator) {
            case PLUS -> Math.addExact(a, b);
            case MINUS -> Math.subtractExact(a, b);
            case TIMES -> Math.multiplyExact(a, b);
        };
        return (long) Math.toIntExact(result);
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}

package id.tatakelola.drools.compile;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a value: what it may be compared with.
 *
 * @param sort the broad sort
 * @param detail the simple name of an enum or fact type, or of the fact type that an id is the id of; empty else
 */
record Kind(Sort sort, String detail) {
    enum Sort {
        TEXT("a text"),
        TRUTH("a truth"),
        WHOLE("a whole number"),
        DECIMAL("a decimal number"),
        DAY("a day"),
        BANDWIDTH("a bandwidth"),
        VALIDITY("a period"),
        CHOICE("a choice"),
        FACT("a fact");

        private final String words;

        Sort(String words) {
            this.words = words;
        }
    }

    static final Kind TEXT = new Kind(Sort.TEXT, "");
    static final Kind TRUTH = new Kind(Sort.TRUTH, "");
    static final Kind WHOLE = new Kind(Sort.WHOLE, "");
    static final Kind DECIMAL = new Kind(Sort.DECIMAL, "");
    static final Kind DAY = new Kind(Sort.DAY, "");

    static Kind choice(Class<?> type) {
        return new Kind(Sort.CHOICE, type.getSimpleName());
    }

    static Kind fact(FactType type) {
        return new Kind(Sort.FACT, type.name());
    }

    static Kind of(FactType owner, FactComponent component) {
        Class<?> target = component.references();
        if (component.name().equals("id")) {
            return new Kind(Sort.TEXT, owner.name());
        }
        return target == null ? of(component.javaType()) : new Kind(Sort.TEXT, target.getSimpleName());
    }

    static Kind of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        } else if (type == Boolean.class || type == boolean.class) {
            return TRUTH;
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return WHOLE;
        } else if (type == BigDecimal.class) {
            return DECIMAL;
        } else if (type == LocalDate.class) {
            return DAY;
        } else if (type == Bandwidth.class) {
            return new Kind(Sort.BANDWIDTH, "");
        } else if (type == Validity.class) {
            return new Kind(Sort.VALIDITY, "");
        } else if (type.isEnum()) {
            return choice(type);
        }
        throw new IllegalArgumentException("a component of type " + type.getName() + " cannot be read by rules");
    }

    boolean isNumber() {
        return sort == Sort.WHOLE || sort == Sort.DECIMAL;
    }

    boolean hasOrder() {
        return isNumber() || sort == Sort.DAY || sort == Sort.BANDWIDTH || sort == Sort.TEXT;
    }

    /** Why a value of this kind cannot be compared with another, or null when it can. */
    @Nullable
    String mismatch(Kind other) {
        if (sort == Sort.VALIDITY || sort == Sort.FACT) {
            return words() + " cannot be compared";
        }
        boolean same = isNumber() ? other.isNumber() : sort == other.sort;
        if (!same || (sort == Sort.CHOICE && !detail.equals(other.detail))) {
            return words() + " cannot be compared with " + other.words();
        }
        if (!detail.isEmpty() && !other.detail.isEmpty() && !detail.equals(other.detail)) {
            return "the id of a `" + detail + "` is never that of a `" + other.detail + "`";
        }
        return null;
    }

    String words() {
        return switch (sort) {
            case CHOICE -> "a `" + detail + "`";
            case FACT -> "the fact `" + detail + "`";
            default -> sort.words;
        };
    }
}

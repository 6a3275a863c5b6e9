package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a value: what it may be compared with.
 *
 * @param sort the broad sort
 * @param detail the simple name of an enum or fact type, or of the fact type that an id is the id of; empty else
 */
record Kind(Sort sort, String detail) {
    enum Sort {
        TEXT,
        TRUTH,
        WHOLE,
        DECIMAL,
        DAY,
        BANDWIDTH,
        VALIDITY,
        CHOICE,
        FACT
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
    LocalText mismatch(Kind other) {
        if (sort == Sort.VALIDITY || sort == Sort.FACT) {
            return say("kind.incomparable", words());
        }
        boolean same = isNumber() ? other.isNumber() : sort == other.sort;
        if (!same || (sort == Sort.CHOICE && !detail.equals(other.detail))) {
            return say("kind.mismatch", words(), other.words());
        }
        if (!detail.isEmpty() && !other.detail.isEmpty() && !detail.equals(other.detail)) {
            return say("kind.other-id", detail, other.detail);
        }
        return null;
    }

    LocalText words() {
        return say("kind." + sort.name().toLowerCase(Locale.ROOT), detail);
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One environment in the making: what each slot of a rule holds. */
final class Frame {
    private final FactBase base;
    private final LocalDate asOf;
    private final Budget budget;
    private final @Nullable Object[] slots;
    private final int fixedSlot;
    private final @Nullable Fact fixed;

    Frame(FactBase base, LocalDate asOf, Budget budget, int size) {
        this(base, asOf, budget, size, -1, null);
    }

    /** A frame in which one pattern may match only the fact given. */
    Frame(FactBase base, LocalDate asOf, Budget budget, int size, int fixedSlot, @Nullable Fact fixed) {
        this.base = base;
        this.asOf = asOf;
        this.budget = budget;
        this.slots = new @Nullable Object[size];
        this.fixedSlot = fixedSlot;
        this.fixed = fixed;
    }

    FactTable table(String type) {
        return base.table(type);
    }

    LocalDate asOf() {
        return asOf;
    }

    Object get(int slot) {
        Object value = slots[slot];
        if (value == null) {
            throw new IllegalStateException("slot " + slot + " is read before it is bound");
        }
        return value;
    }

    void set(int slot, Object value) {
        slots[slot] = value;
    }

    /** Whether a pattern may match a fact or ghost, and counts the try. */
    boolean admits(int slot, Object candidate) {
        budget.spend();
        return slot != fixedSlot || candidate == fixed;
    }
}

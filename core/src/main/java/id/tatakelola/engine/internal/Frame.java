package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One environment in the making: what each slot of a rule holds. */
final class Frame {
    private static final int NOWHERE = -1;

    private final FactBase base;
    private final LocalDate asOf;
    private final Budget budget;
    private final @Nullable Object[] slots;
    private final int[] positions;
    private final @Nullable Source[] sources;
    private final int fixedSlot;
    private final @Nullable Fact fixed;

    Frame(FactBase base, LocalDate asOf, Budget budget, BoundRule rule) {
        this(base, asOf, budget, rule, -1, null);
    }

    /** A frame in which one pattern may match only the fact given. */
    Frame(FactBase base, LocalDate asOf, Budget budget, BoundRule rule, int fixedSlot, @Nullable Fact fixed) {
        int size = rule.plan().variables().size();
        this.base = base;
        this.asOf = asOf;
        this.budget = budget;
        this.slots = new @Nullable Object[size];
        this.positions = new int[size];
        this.sources = new @Nullable Source[rule.patterns()];
        this.fixedSlot = fixedSlot;
        this.fixed = fixed;
    }

    /** Where a pattern takes its candidates from; the same for the whole run. */
    Source source(PatternStep pattern) {
        Source source = sources[pattern.number()];
        if (source == null) {
            source = pattern.source(base.table(pattern.factType()));
            sources[pattern.number()] = source;
        }
        return source;
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

    /** Where in its table the fact in a slot stands. */
    int position(int slot) {
        return positions[slot];
    }

    void set(int slot, Object value) {
        slots[slot] = value;
    }

    /** Puts a fact into the slot of its pattern, unless the pattern may not match it; counts the try. */
    boolean admit(int slot, Fact fact, int position) {
        budget.spend();
        slots[slot] = fact;
        positions[slot] = position;
        return slot != fixedSlot || fact == fixed;
    }

    /** Puts a ghost into the slot of its pattern, unless the pattern may not match it; counts the try. */
    boolean admit(int slot, Ghost ghost) {
        budget.spend();
        slots[slot] = ghost;
        positions[slot] = NOWHERE;
        return slot != fixedSlot;
    }
}

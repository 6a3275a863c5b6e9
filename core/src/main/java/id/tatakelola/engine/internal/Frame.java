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
    private final Hold hold;

    Frame(FactBase base, LocalDate asOf, Budget budget, BoundRule rule) {
        this(base, asOf, budget, rule, Hold.NONE);
    }

    /** A frame in which one pattern is held to one candidate. */
    Frame(FactBase base, LocalDate asOf, Budget budget, BoundRule rule, Hold hold) {
        int size = rule.plan().variables().size();
        this.base = base;
        this.asOf = asOf;
        this.budget = budget;
        this.slots = new @Nullable Object[size];
        this.positions = new int[size];
        this.sources = new @Nullable Source[rule.patterns()];
        this.hold = hold;
    }

    /** What one pattern is held to. */
    Hold hold() {
        return hold;
    }

    /** Where a pattern takes its candidates from; the same for the whole run. */
    Source source(PatternStep pattern) {
        Source source = sources[pattern.number()];
        if (source == null) {
            source = pattern.source(base.table(pattern.factType()), hold);
            sources[pattern.number()] = source;
        }
        return source;
    }

    /** Whether candidates are tried in the order of ids, and so environments come in theirs. */
    boolean inOrder() {
        return base.inOrder();
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

    /** Puts a fact into the slot of its pattern; counts the try. */
    void admit(int slot, Fact fact, int position) {
        budget.spend();
        slots[slot] = fact;
        positions[slot] = position;
    }

    /** Puts a ghost into the slot of its pattern; counts the try. */
    void admit(int slot, Ghost ghost) {
        budget.spend();
        slots[slot] = ghost;
        positions[slot] = NOWHERE;
    }
}

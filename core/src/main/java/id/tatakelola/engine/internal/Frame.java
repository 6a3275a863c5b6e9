package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private @Nullable Map<PatternStep, Map<List<Object>, Maybe>> maybes;
    private @Nullable Maybe searching;

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

    /** What is remembered of the candidates of a pattern that are in doubt, in surroundings equal to those here. */
    Maybe maybe(PatternStep pattern, boolean keyKnown) {
        List<Object> surroundings = new ArrayList<>();
        surroundings.add(keyKnown);
        pattern.outer().forEach(value -> surroundings.add(get(value.slot())));
        if (maybes == null) {
            maybes = new HashMap<>();
        }
        return maybes.computeIfAbsent(pattern, p -> new HashMap<>())
                .computeIfAbsent(surroundings, s -> new Maybe(pattern.outside()));
    }

    /** Notes for which candidates in doubt it is being found out what they rest on, and gives those of before. */
    @Nullable
    Maybe searching(@Nullable Maybe now) {
        Maybe before = searching;
        searching = now;
        return before;
    }

    /** Whether what a value rests on is not to be told now, since it was bound before the candidates being looked at. */
    boolean asksOutside(ValueNodes.Bound value) {
        return searching != null && searching.asksOutside(value);
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

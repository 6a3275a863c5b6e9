package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One environment in the making: what each slot of a rule holds. Serves the rules of a check one after another. */
final class Frame {
    private static final int NOWHERE = -1;

    private final FactBase base;
    private final LocalDate asOf;
    private final Hold hold;
    private final @Nullable Object[] slots;
    private final int[] positions;
    private final @Nullable Source[] sources;
    private Budget budget;
    private @Nullable Map<PatternStep, Map<List<Object>, Maybe>> maybes;
    private @Nullable Maybe searching;

    Frame(FactBase base, LocalDate asOf, Budget budget, BoundRule rule) {
        this(base, asOf, budget, rule, Hold.NONE);
    }

    /** A frame in which one pattern is held to one candidate. */
    Frame(FactBase base, LocalDate asOf, Budget budget, BoundRule rule, Hold hold) {
        this(base, asOf, budget, rule.slots(), rule.patterns(), hold);
    }

    /** A frame for rules of at most so many slots and patterns, of which each is {@linkplain #begin begun} with it. */
    Frame(FactBase base, LocalDate asOf, Budget budget, int slots, int patterns) {
        this(base, asOf, budget, slots, patterns, Hold.NONE);
    }

    private Frame(FactBase base, LocalDate asOf, Budget budget, int slots, int patterns, Hold hold) {
        this.base = base;
        this.asOf = asOf;
        this.budget = budget;
        this.slots = new @Nullable Object[slots];
        this.positions = new int[slots];
        this.sources = new @Nullable Source[patterns];
        this.hold = hold;
    }

    /** Forgets the rule before, for another with a budget of its own. */
    void begin(BoundRule rule, Budget own) {
        Arrays.fill(slots, 0, rule.slots(), null);
        Arrays.fill(sources, 0, rule.patterns(), null);
        maybes = null;
        searching = null;
        budget = own;
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
        pattern.outer(this).forEach(value -> surroundings.add(get(value.slot())));
        if (maybes == null) {
            maybes = new HashMap<>();
        }
        return maybes.computeIfAbsent(pattern, p -> new HashMap<>())
                .computeIfAbsent(surroundings, s -> new Maybe(pattern.outside(this)));
    }

    /** Notes for which candidates in doubt it is being found out what they rest on, and gives those of before. */
    @Nullable
    Maybe searching(@Nullable Maybe now) {
        Maybe before = searching;
        searching = now;
        return before;
    }

    /** Whether it is being found out what candidates in doubt rest on. */
    boolean isSearching() {
        return searching != null;
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

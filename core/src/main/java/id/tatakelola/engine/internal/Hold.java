package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule held to one candidate, so that a run tells what the rule says of that alone.
 *
 * @param slot the slot of the pattern; -1 when none is held
 * @param at the position of the fact in its table; {@link #GHOSTS} when only unrecorded facts are candidates
 * @param fact the fact; null when only unrecorded facts are candidates
 * @param keys by slot of a pattern before it, a test that an index answers since the fact is known
 */
record Hold(int slot, int at, @Nullable Fact fact, Map<Integer, PatternStep.Key> keys) {
    /** No fact but those that nobody recorded. */
    static final int GHOSTS = -1;

    /** Nothing is held. */
    static final Hold NONE = new Hold(-1, GHOSTS, null, Map.of());

    /** A pattern held to the fact at a position of its table. */
    static Hold fact(int slot, FactTable table, int at, Map<Integer, PatternStep.Key> keys) {
        return new Hold(slot, at, table.fact(at), keys);
    }

    /** A pattern held to unrecorded facts. */
    static Hold ghosts(int slot) {
        return new Hold(slot, GHOSTS, null, Map.of());
    }
}

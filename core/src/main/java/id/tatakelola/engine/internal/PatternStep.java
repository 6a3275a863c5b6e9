package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern: some fact of a type, or a ghost where the type is open.
 *
 * @param factType the type
 * @param slot where the fact is put
 * @param items bindings and tests, in order
 * @param key an equality among the tests that an index answers; null when there is none
 */
record PatternStep(
        String factType,
        int slot,
        List<Item> items,
        @Nullable Key key) implements Step {

    /** A binding ({@code slot >= 0}) or a test. */
    record Item(int slot, Node node) {}

    /** {@code component == value}, the value known before the pattern. */
    record Key(FactComponent component, Node value) {}

    @Override
    public boolean each(Frame frame, Truth truth, Next next) {
        FactTable table = frame.table(factType);
        for (List<Fact> candidates : candidates(table, frame)) {
            for (Fact fact : candidates) {
                if (attempt(frame, fact, truth, next)) {
                    return true;
                }
            }
        }
        for (Ghost ghost : table.ghosts()) {
            if (attempt(frame, ghost, truth.and(Truth.UNKNOWN), next)) {
                return true;
            }
        }
        return false;
    }

    private List<List<Fact>> candidates(FactTable table, Frame frame) {
        if (key != null) {
            Object value = key.value().value(frame);
            if (!Values.isUnknown(value)) {
                return table.candidates(key.component(), value);
            }
        }
        return List.of(table.facts());
    }

    private boolean attempt(Frame frame, Object candidate, Truth truth, Next next) {
        if (!frame.admits(slot, candidate)) {
            return false;
        }
        frame.set(slot, candidate);
        Truth reached = truth;
        for (Item item : items) {
            if (item.slot() >= 0) {
                frame.set(item.slot(), item.node().value(frame));
            } else {
                reached = reached.and(item.node().truth(frame));
                if (reached == Truth.FALSE) {
                    return false;
                }
            }
        }
        return next.visit(reached);
    }

    @Override
    public void blame(Frame frame, Set<Unknown> into) {
        if (frame.get(slot) instanceof Ghost ghost) {
            into.addAll(ghost.because());
        }
        for (Item item : items) {
            if (item.slot() < 0 && item.node().truth(frame) == Truth.UNKNOWN) {
                item.node().blame(frame, into);
            }
        }
    }
}

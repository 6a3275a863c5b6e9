package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A change of one fact of a table.
 *
 * @param before the fact that goes; null when there is none
 * @param after the fact that comes, of the same id; null when there is none
 */
record Move(
        FactTable table, @Nullable Fact before, @Nullable Fact after) implements Journal.Entry {
    @Override
    public void make() {
        put(before, after);
    }

    @Override
    public void undo() {
        put(after, before);
    }

    private void put(@Nullable Fact old, @Nullable Fact fact) {
        if (fact != null) {
            table.put(fact);
        } else if (old != null) {
            table.remove(old.id());
        }
    }

    /** The fact as it is before or after. */
    @Nullable
    Fact fact(boolean later) {
        return later ? after : before;
    }

    /** Whether the fact is there only before or only after. */
    boolean comesOrGoes() {
        return before == null || after == null;
    }
}

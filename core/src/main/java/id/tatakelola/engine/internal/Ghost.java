package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;

/**
 * A possible fact that nobody recorded: every component unknown, its id different from every recorded id of its type.
 *
 * @param table the open table it may belong to
 */
record Ghost(FactTable table) {

    /** The id of a ghost, as a value that can be bound and compared. */
    record Id(FactTable table) {
        /** Whether the ghost may have the id given. */
        boolean mayBe(Object id) {
            return !table.isRecorded(id) && !id.equals(Fact.NONE);
        }
    }

    Id id() {
        return new Id(table);
    }
}

package id.tatakelola.engine.internal;

import org.jspecify.annotations.Nullable;

/** Where a pattern takes its candidates from in one run. */
final class Source {
    private final FactTable table;
    private final PatternStep.@Nullable Key key;
    private final @Nullable Index index;
    private final PatternStep.Item[] items;

    private Source(FactTable table, PatternStep.@Nullable Key key, @Nullable Index index, PatternStep.Item[] items) {
        this.table = table;
        this.key = key;
        this.index = index;
        this.items = items;
    }

    /** All facts of a table. */
    static Source all(FactTable table, PatternStep.Item[] items) {
        return new Source(table, null, null, items);
    }

    /** The facts that an index gives for a key. */
    static Source keyed(FactTable table, PatternStep.Key key, Index index, PatternStep.Item[] items) {
        return new Source(table, key, index, items);
    }

    /** The facts of the pattern's type. */
    FactTable table() {
        return table;
    }

    /** The test that an index answers; null when there is none. */
    PatternStep.@Nullable Key key() {
        return key;
    }

    /**
     * The index that answers the test.
     *
     * @throws IllegalStateException when there is none
     */
    Index index() {
        if (index == null) {
            throw new IllegalStateException("a source without a key has no index");
        }
        return index;
    }

    /** Whether some candidates may have the value of the key and are not known to. */
    boolean holdsDoubts() {
        return index().firstUnknown() != Index.END || table.isOpen();
    }

    /** Whether something is known of what nobody recorded that the test of the key reads. */
    boolean knowsGhosts() {
        return key == null || table.ghosts().stream().anyMatch(ghost -> ghost.value(key.component()) != Missing.VALUE);
    }

    /** What is left to try of a fact that the source gives. */
    PatternStep.Item[] items() {
        return items;
    }
}

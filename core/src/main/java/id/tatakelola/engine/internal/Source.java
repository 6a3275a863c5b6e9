package id.tatakelola.engine.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a pattern takes its candidates from in one run. */
final class Source {
    private final FactTable table;
    private final PatternStep.@Nullable Key key;
    private final PatternStep.Item[] items;
    /** Made when first asked for: whether it ever is depends on the facts. */
    private @Nullable Index index;

    private Source(FactTable table, PatternStep.@Nullable Key key, PatternStep.Item[] items) {
        this.table = table;
        this.key = key;
        this.items = items;
    }

    /** All facts of a table. */
    static Source all(FactTable table, PatternStep.Item[] items) {
        return new Source(table, null, items);
    }

    /** The facts that an index gives for a key. */
    static Source keyed(FactTable table, PatternStep.Key key, PatternStep.Item[] items) {
        return new Source(table, key, items);
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
     * @throws NullPointerException when there is none
     */
    Index index() {
        Index made = index;
        if (made == null) {
            made = table.index(Objects.requireNonNull(key, "a source without a key has no index")
                    .component());
            index = made;
        }
        return made;
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

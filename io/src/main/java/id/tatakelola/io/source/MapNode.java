package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by key, or a row of a table by column, in the order written; keys are unique. Immutable. */
public final class MapNode implements Node {
    /**
     * A key and its value.
     *
     * @param key the key as written
     * @param keyPosition where the key stands
     * @param value the value
     */
    public record Entry(String key, Position keyPosition, Node value) {}

    private final Position position;
    private final Map<String, Entry> entries;

    /** A map of the entries given, whose keys differ. */
    public MapNode(Position position, Collection<Entry> entries) {
        this.position = position;
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(e -> byKey.put(e.key(), e));
        this.entries = Collections.unmodifiableMap(byKey);
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public LocalText kind() {
        return Words.say("node.map");
    }

    /** The entries, in the order written. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** The value of a key, or null when the key is not there. */
    public @Nullable Node get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    @Override
    public String toString() {
        return position + ": " + entries.keySet();
    }
}

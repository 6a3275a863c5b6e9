package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;

/**
 * A single value as written.
 *
 * @param position where it begins
 * @param text its text; empty when {@code origin} is {@link Origin#NULL}
 * @param origin how it was written
 */
public record ScalarNode(Position position, String text, Origin origin) implements Node {
    /** How a value was written. */
    public enum Origin {
        /** Nothing, {@code null} or {@code ~} in YAML or JSON: not known. */
        NULL,
        /** Without quotes in YAML, or a number or truth value in JSON. */
        PLAIN,
        /** In quotes, or as a block of text. */
        QUOTED,
        /** A cell of a CSV file; an empty one is not known. */
        CELL
    }

    /** Whether it says that the value is not known. */
    public boolean unknown() {
        return origin == Origin.NULL || (origin == Origin.CELL && text.isEmpty());
    }

    @Override
    public LocalText kind() {
        return Words.say("node.value");
    }
}

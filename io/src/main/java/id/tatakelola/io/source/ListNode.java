package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;
import java.util.List;

/**
 * A list of values.
 *
 * @param position where it begins
 * @param items the values, in order
 */
public record ListNode(Position position, List<Node> items) implements Node {
    /** Copies the list. */
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public LocalText kind() {
        return Words.say("node.list");
    }
}

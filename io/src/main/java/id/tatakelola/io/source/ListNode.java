package id.tatakelola.io.source;

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
    public String kind() {
        return "a list";
    }
}

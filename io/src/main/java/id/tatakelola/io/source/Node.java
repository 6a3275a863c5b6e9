package id.tatakelola.io.source;

/** A value in a file that knows where it stands. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    /** Where it begins. */
    Position position();

    /** What it is, for messages. */
    String kind();
}

package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;

/** A value in a file that knows where it stands. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
    /** Where it begins. */
    Position position();

    /** What it is, for messages. */
    LocalText kind();
}

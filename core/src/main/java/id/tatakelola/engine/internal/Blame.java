package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.Set;

/** Something that can say what would settle it. */
@FunctionalInterface
interface Blame {
    /** Adds what this rests on in the environment of the frame, where it is unknown. */
    void blame(Frame frame, Set<Unknown> into);
}

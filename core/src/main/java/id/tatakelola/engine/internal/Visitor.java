package id.tatakelola.engine.internal;

/** What is done with each environment of a sequence. */
@FunctionalInterface
interface Visitor {
    /**
     * Takes the environment in the frame, whose truth is not false.
     *
     * @return true to stop; else what it counts for in the <i>or</i> over all environments
     */
    Truth visit(Truth truth);

    /** Whether no further environment of at most a truth can add to the best so far. */
    default boolean isSettled(Truth best, Truth most) {
        return best == Truth.TRUE;
    }

    /** The truth of a condition that binds nothing outside itself, in the environment so far. */
    default Truth judge(Frame frame, GroupSteps.Group group) {
        return group.own(frame);
    }

    /** Takes the candidates of a pattern that may match and are not known to, though what they are joined to is known. */
    default Truth maybe(Frame frame, PatternStep pattern, Sequence rest) {
        return pattern.maybe(frame, rest, this);
    }

    /** Takes all candidates of a pattern, since what they are joined to is not known. */
    default Truth any(Frame frame, PatternStep pattern, Sequence rest) {
        return pattern.any(frame, rest, this);
    }
}

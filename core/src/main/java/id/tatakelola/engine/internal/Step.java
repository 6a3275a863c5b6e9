package id.tatakelola.engine.internal;

/** A condition made ready to run. */
interface Step extends Blame {
    /**
     * Goes on with each environment in which the condition is not false.
     *
     * @param truth the truth of what came before
     * @param rest what comes after
     * @param visitor what the sequence ends in
     * @return the <i>or</i> of what was returned; no further environment is tried once that is true
     */
    Truth each(Frame frame, Truth truth, Sequence rest, Visitor visitor);

    /** Whether it is the same in all environments of its sequence: it reads nothing that the conditions before it bind. */
    default boolean isApart() {
        return false;
    }
}

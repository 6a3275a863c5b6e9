package id.tatakelola.engine.internal;

/** A condition made ready to run. */
interface Step extends Blame {
    /**
     * Goes on with each environment in which the condition is not false.
     *
     * @param truth the truth of what came before
     * @param next what comes after
     * @return whether to stop
     */
    boolean each(Frame frame, Truth truth, Next next);

    /** What comes after a condition. */
    @FunctionalInterface
    interface Next {
        /** Takes the environment in the frame, whose truth so far is not false; returns whether to stop. */
        boolean visit(Truth truth);
    }
}

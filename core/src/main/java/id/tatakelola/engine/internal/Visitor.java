package id.tatakelola.engine.internal;

/** What is done with each environment of a sequence. */
@FunctionalInterface
interface Visitor {
    /** Asks for the truth alone: the best environment is as good as all. */
    Visitor VALUE = truth -> truth;

    /**
     * Takes the environment in the frame, whose truth is not false.
     *
     * @return true to stop; else what it counts for in the <i>or</i> over all environments
     */
    Truth visit(Truth truth);
}

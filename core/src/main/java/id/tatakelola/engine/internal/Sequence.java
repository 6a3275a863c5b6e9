package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.List;
import java.util.Set;

/** Conditions from left to right, under the bindings so far. */
record Sequence(List<Step> steps) {

    /** Visits each environment that is not false; returns whether the visitor stopped. */
    boolean each(Frame frame, Truth truth, Step.Next visitor) {
        return from(0, frame, truth, visitor);
    }

    private boolean from(int index, Frame frame, Truth truth, Step.Next visitor) {
        if (index == steps.size()) {
            return visitor.visit(truth);
        }
        return steps.get(index).each(frame, truth, reached -> from(index + 1, frame, reached, visitor));
    }

    /** The truth of the sequence: that of its best environment. */
    Truth best(Frame frame) {
        Truth[] best = {Truth.FALSE};
        each(frame, Truth.TRUE, truth -> {
            best[0] = best[0].or(truth);
            return truth == Truth.TRUE;
        });
        return best[0];
    }

    /** Adds what the environment in the frame rests on. */
    void blameHere(Frame frame, Set<Unknown> into) {
        steps.forEach(step -> step.blame(frame, into));
    }

    /** Adds what all environments that are unknown rest on. */
    void blameAll(Frame frame, Set<Unknown> into) {
        each(frame, Truth.TRUE, truth -> {
            if (truth == Truth.UNKNOWN) {
                blameHere(frame, into);
            }
            return false;
        });
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions from left to right, under the bindings so far.
 *
 * @param first the first condition; null at the end
 * @param rest what follows it; null at the end
 */
record Sequence(@Nullable Step first, @Nullable Sequence rest) {
    private static final Sequence END = new Sequence(null, null);

    static Sequence of(List<Step> steps) {
        Sequence sequence = END;
        for (int i = steps.size() - 1; i >= 0; i--) {
            sequence = new Sequence(steps.get(i), sequence);
        }
        return sequence;
    }

    /** Visits each environment that is not false; gives the <i>or</i> of what the visitor returned. */
    Truth each(Frame frame, Truth truth, Visitor visitor) {
        return first == null || rest == null ? visitor.visit(truth) : first.each(frame, truth, rest, visitor);
    }

    /** The truth of the sequence: that of its best environment. */
    Truth best(Frame frame) {
        return each(frame, Truth.TRUE, TruthVisitor.VALUE);
    }

    /** The conditions, in order. */
    List<Step> steps() {
        return before(null);
    }

    /** The last condition. */
    Step last() {
        List<Step> steps = steps();
        return steps.get(steps.size() - 1);
    }

    /** The conditions before another, in order. */
    @SuppressWarnings("ReferenceEquality") // two conditions that read alike are still two
    List<Step> before(@Nullable Step end) {
        List<Step> steps = new ArrayList<>();
        for (Sequence at = this; at.first != null && at.rest != null && at.first != end; at = at.rest) {
            steps.add(at.first);
        }
        return steps;
    }

    /** Adds what the environment in the frame rests on. */
    void blameHere(Frame frame, Set<Unknown> into) {
        steps().forEach(step -> step.blame(frame, into));
    }

    /** Adds what all environments that are unknown rest on. */
    void blameAll(Frame frame, Set<Unknown> into) {
        List<Step> steps = steps();
        if (steps.size() == 1 && !(steps.get(0) instanceof PatternStep)) {
            // it has but one environment, and finds out for itself whether that is unknown
            steps.get(0).blame(frame, into);
        } else {
            each(frame, Truth.TRUE, new BlameVisitor(this, frame, into, false));
        }
    }

    /** Gives the truth of the sequence, and adds what it rests on when that is unknown. */
    Truth blamed(Frame frame, Set<Unknown> into) {
        Set<Unknown> grounds = new HashSet<>();
        Truth best = each(frame, Truth.TRUE, new BlameVisitor(this, frame, grounds, true));
        if (best == Truth.UNKNOWN) {
            into.addAll(grounds);
        }
        return best;
    }
}

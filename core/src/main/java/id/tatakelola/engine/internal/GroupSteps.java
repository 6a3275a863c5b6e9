package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Conditions over sequences that bind nothing outside themselves. */
final class GroupSteps {
    private GroupSteps() {}

    /** {@code exists(body)}, or {@code not(body)} when negated. */
    record Existence(Sequence body, boolean negated, boolean isApart) implements Step {
        @Override
        public Truth each(Frame frame, Truth truth, Sequence rest, Visitor visitor) {
            return goOn(truth.and(own(frame)), frame, rest, visitor);
        }

        private Truth own(Frame frame) {
            Truth best = body.best(frame);
            return negated ? best.not() : best;
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            body.blamed(frame, into);
        }
    }

    /** {@code A or B}. */
    record Choice(List<Sequence> branches) implements Step {
        @Override
        public Truth each(Frame frame, Truth truth, Sequence rest, Visitor visitor) {
            return goOn(truth.and(own(frame)), frame, rest, visitor);
        }

        private Truth own(Frame frame) {
            Truth best = Truth.FALSE;
            for (int i = 0; i < branches.size(); i++) {
                best = best.or(branches.get(i).best(frame));
                if (best == Truth.TRUE) {
                    return best;
                }
            }
            return best;
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            Set<Unknown> grounds = new HashSet<>();
            Truth best = Truth.FALSE;
            for (int i = 0; i < branches.size() && best != Truth.TRUE; i++) {
                best = best.or(branches.get(i).blamed(frame, grounds));
            }
            if (best == Truth.UNKNOWN) {
                into.addAll(grounds);
            }
        }
    }

    private static Truth goOn(Truth truth, Frame frame, Sequence rest, Visitor visitor) {
        return truth == Truth.FALSE ? truth : rest.each(frame, truth, visitor);
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Conditions over sequences that bind nothing outside themselves. */
final class GroupSteps {
    private GroupSteps() {}

    /** Such a condition. */
    interface Group extends Step {
        /** Its truth in an environment. */
        Truth own(Frame frame);

        /** Its truth in an environment; adds what that rests on when it is unknown. */
        Truth blamed(Frame frame, Set<Unknown> into);

        @Override
        default Truth each(Frame frame, Truth truth, Sequence rest, Visitor visitor) {
            Truth reached = truth.and(visitor.judge(frame, this));
            return reached == Truth.FALSE ? reached : rest.each(frame, reached, visitor);
        }

        @Override
        default void blame(Frame frame, Set<Unknown> into) {
            blamed(frame, into);
        }
    }

    /** {@code exists(body)}, or {@code not(body)} when negated. */
    record Existence(Sequence body, boolean negated, boolean isApart) implements Group {
        @Override
        public Truth own(Frame frame) {
            return mine(body.best(frame));
        }

        @Override
        public Truth blamed(Frame frame, Set<Unknown> into) {
            return mine(body.blamed(frame, into));
        }

        private Truth mine(Truth ofBody) {
            return negated ? ofBody.not() : ofBody;
        }
    }

    /** {@code A or B}. */
    record Choice(List<Sequence> branches) implements Group {
        @Override
        public Truth own(Frame frame) {
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
        public Truth blamed(Frame frame, Set<Unknown> into) {
            Set<Unknown> grounds = new HashSet<>();
            Truth best = Truth.FALSE;
            for (int i = 0; i < branches.size() && best != Truth.TRUE; i++) {
                best = best.or(branches.get(i).blamed(frame, grounds));
            }
            if (best == Truth.UNKNOWN) {
                into.addAll(grounds);
            }
            return best;
        }
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.result.Unknown;
import java.util.List;
import java.util.Set;

/** Expressions that give a truth, by Kleene's tables. */
final class TruthNodes {
    private TruthNodes() {}

    record Comparison(Operator operator, Node left, Node right) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            return Values.compare(operator, left.value(frame), right.value(frame));
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            if (truth(frame) == Truth.UNKNOWN) {
                left.blame(frame, into);
                right.blame(frame, into);
            }
        }
    }

    /** {@code operand == constant}, or {@code !=} when negated, where equal values are equal objects: no numbers. */
    record IsConstant(Node operand, Object constant, boolean negated) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            Object value = operand.value(frame);
            if (Values.isUnknown(value)) {
                return Values.compare(negated ? Operator.NOT_EQUAL : Operator.EQUAL, value, constant);
            }
            return Truth.of(value.equals(constant) != negated);
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            if (truth(frame) == Truth.UNKNOWN) {
                operand.blame(frame, into);
            }
        }
    }

    record Membership(Node operand, List<Node> options, boolean negated) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            Object value = operand.value(frame);
            Truth in = Truth.FALSE;
            for (int i = 0; i < options.size(); i++) {
                in = in.or(Values.compare(Operator.EQUAL, value, options.get(i).value(frame)));
            }
            return negated ? in.not() : in;
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            if (truth(frame) == Truth.UNKNOWN) {
                operand.blame(frame, into);
                options.forEach(option -> option.blame(frame, into));
            }
        }
    }

    record Recorded(Node operand, boolean negated) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            Object value = operand.value(frame);
            return value instanceof Ghost.Id ? Truth.UNKNOWN : Truth.of((value != Missing.VALUE) != negated);
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            // whether something is recorded is known
        }
    }

    record AllOf(List<Node> parts) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            Truth all = Truth.TRUE;
            for (int i = 0; i < parts.size(); i++) {
                all = all.and(parts.get(i).truth(frame));
                if (all == Truth.FALSE) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            blameUnknown(parts, frame, into);
        }
    }

    record AnyOf(List<Node> parts) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            Truth any = Truth.FALSE;
            for (int i = 0; i < parts.size(); i++) {
                any = any.or(parts.get(i).truth(frame));
                if (any == Truth.TRUE) {
                    return any;
                }
            }
            return any;
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            blameUnknown(parts, frame, into);
        }
    }

    record Negation(Node operand) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            return operand.truth(frame).not();
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            operand.blame(frame, into);
        }
    }

    private static void blameUnknown(List<Node> parts, Frame frame, Set<Unknown> into) {
        parts.stream().filter(part -> part.truth(frame) == Truth.UNKNOWN).forEach(part -> part.blame(frame, into));
    }
}

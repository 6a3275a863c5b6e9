package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Function;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions that give a value. */
final class ValueNodes {
    private ValueNodes() {}

    record Fixed(Object constant) implements Node {
        @Override
        public Object value(Frame frame) {
            return constant;
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            // a constant is known
        }
    }

    record Day() implements Node {
        @Override
        public Object value(Frame frame) {
            return frame.asOf();
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            // the day is an argument of the check
        }
    }

    /** A component of the fact that a run is held to, which is known before its pattern is reached. */
    record Held(java.util.function.Function<Object, @Nullable Object> reader) implements Node {
        @Override
        public Object value(Frame frame) {
            Fact held = frame.hold().fact();
            return held == null ? Missing.VALUE : Values.of(reader.apply(held));
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            // a key asks for candidates, and the tests blame
        }
    }

    /** A slot; what it rests on is what it was bound to. */
    record Bound(int slot, @Nullable Blame definition) implements Node {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bound bound && bound.slot == slot;
        }

        @Override
        public int hashCode() {
            return slot;
        }

        @Override
        public Object value(Frame frame) {
            return frame.get(slot);
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            if (definition != null && !frame.asksOutside(this)) {
                definition.blame(frame, into);
            }
        }
    }

    /**
     * A component of the fact in a slot, or a component of that.
     *
     * @param component the component of the fact
     * @param reader reads the value out of the fact
     */
    record Component(int slot, FactComponent component, java.util.function.Function<Object, @Nullable Object> reader)
            implements Node {
        @Override
        public Object value(Frame frame) {
            Object fact = frame.get(slot);
            if (fact instanceof Ghost ghost) {
                return ghost.value(component);
            }
            return Values.of(reader.apply(fact));
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            Object fact = frame.get(slot);
            if (fact instanceof Ghost ghost) {
                into.addAll(ghost.because());
            } else if (value(frame) == Missing.VALUE) {
                into.add(unknown((Fact) fact));
            }
        }

        private Unknown unknown(Fact fact) {
            if (fact instanceof Parameter parameter) {
                return new Unknown(Unknown.Kind.PARAMETER, "Parameter", parameter.key(), "");
            }
            FactRef ref = FactRef.of(fact);
            return new Unknown(Unknown.Kind.COMPONENT, ref.type(), ref.id(), component.name());
        }
    }

    record Calculation(Arithmetic operator, Node left, Node right) implements Node {
        @Override
        public Object value(Frame frame) {
            return Values.calculate(operator, left.value(frame), right.value(frame));
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            left.blame(frame, into);
            right.blame(frame, into);
        }
    }

    /** Whether a period covers a day: the call that most rules make. */
    record Covers(Node period, Node day) implements TruthNode {
        @Override
        public Truth truth(Frame frame) {
            Object on = period.value(frame);
            Object with = day.value(frame);
            Boolean covers =
                    Values.isUnknown(on) || Values.isUnknown(with) ? null : ((Validity) on).covers((LocalDate) with);
            return covers == null ? Truth.UNKNOWN : Truth.of(covers);
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            if (period instanceof Component component && !Values.isUnknown(component.value(frame))) {
                blamePartOf(component, frame, into);
            }
            period.blame(frame, into);
            day.blame(frame, into);
        }

        /** A recorded validity of which one end is missing: the component is asked for, since its parts have no id. */
        private void blamePartOf(Component component, Frame frame, Set<Unknown> into) {
            if (truth(frame) == Truth.UNKNOWN && frame.get(component.slot()) instanceof Fact fact) {
                into.add(component.unknown(fact));
            }
        }
    }

    record Call(Function function, List<Node> operands) implements Node {
        @Override
        public Object value(Frame frame) {
            Object on = operands.get(0).value(frame);
            Object with = operands.size() > 1 ? operands.get(1).value(frame) : true;
            if (Values.isUnknown(on) || Values.isUnknown(with)) {
                return Missing.VALUE;
            }
            return switch (function) {
                case COVERS -> throw new IllegalStateException("a period that covers a day is a truth");
                case PLUS_DAYS -> ((LocalDate) on).plusDays((Long) with);
                case PLUS_MONTHS -> ((LocalDate) on).plusMonths((Long) with);
                case PLUS_YEARS -> ((LocalDate) on).plusYears((Long) with);
                case MINUS_DAYS -> ((LocalDate) on).minusDays((Long) with);
                case MINUS_MONTHS -> ((LocalDate) on).minusMonths((Long) with);
                case MINUS_YEARS -> ((LocalDate) on).minusYears((Long) with);
                case YEAR -> (long) ((LocalDate) on).getYear();
                case WHOLE -> (long) whole(on);
            };
        }

        private static int whole(Object number) {
            return number instanceof BigDecimal decimal ? decimal.intValueExact() : Math.toIntExact((Long) number);
        }

        @Override
        public void blame(Frame frame, Set<Unknown> into) {
            operands.forEach(operand -> operand.blame(frame, into));
        }
    }
}

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
import java.util.function.UnaryOperator;
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

    /** A component of the fact in a slot, and maybe a component of that. */
    record Component(
            int slot,
            FactComponent component,
            java.util.function.Function<Object, @Nullable Object> reader,
            List<UnaryOperator<@Nullable Object>> deeper)
            implements Node {
        @Override
        public Object value(Frame frame) {
            Object fact = frame.get(slot);
            if (fact instanceof Ghost ghost) {
                return ghost.value(component);
            }
            Object value = reader.apply(fact);
            return Values.of(deeper.isEmpty() ? value : within(value));
        }

        private @Nullable Object within(@Nullable Object holder) {
            Object value = holder;
            for (UnaryOperator<@Nullable Object> step : deeper) {
                value = value == null ? null : step.apply(value);
            }
            return value;
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

    record Call(Function function, List<Node> operands) implements Node {
        @Override
        public Object value(Frame frame) {
            Object on = operands.get(0).value(frame);
            Object with = operands.size() > 1 ? operands.get(1).value(frame) : true;
            if (Values.isUnknown(on) || Values.isUnknown(with)) {
                return Missing.VALUE;
            }
            return switch (function) {
                case COVERS -> Values.of(((Validity) on).covers((LocalDate) with));
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
            if (function == Function.COVERS
                    && operands.get(0) instanceof Component component
                    && !Values.isUnknown(component.value(frame))) {
                blamePartOf(component, frame, into);
            }
            operands.forEach(operand -> operand.blame(frame, into));
        }

        /** A recorded validity of which one end is missing: the component is asked for, since its parts have no id. */
        private void blamePartOf(Component component, Frame frame, Set<Unknown> into) {
            if (value(frame) == Missing.VALUE && frame.get(component.slot()) instanceof Fact fact) {
                into.add(component.unknown(fact));
            }
        }
    }
}

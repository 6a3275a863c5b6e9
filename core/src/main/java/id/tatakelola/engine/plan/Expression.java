package id.tatakelola.engine.plan;

import java.math.BigDecimal;
import java.util.List;

/** An expression of a rule; its value may be unknown. */
public sealed interface Expression {

    /** A text literal. */
    record Text(String value) implements Expression {}

    /** A number literal. */
    record Number(BigDecimal value) implements Expression {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Expression {}

    /** An enum constant, by the class name of its enum and its own name. */
    record Constant(String enumType, String name) implements Expression {}

    /** The global {@code asOf}. */
    record AsOf() implements Expression {}

    /** The value in a slot (a bound value, or the fact in a pattern's slot). */
    record Slot(int slot) implements Expression {}

    /** A component, or a component of a component, of the fact in a slot. */
    record Component(int slot, List<String> path) implements Expression {
        /** Copies the path. */
        public Component {
            path = List.copyOf(path);
        }
    }

    /** {@code left op right}. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {}

    /** {@code operand in (options)}, or {@code not in}. */
    record Membership(Expression operand, List<Expression> options, boolean negated) implements Expression {
        /** Copies the options. */
        public Membership {
            options = List.copyOf(options);
        }
    }

    /** Whether the operand is recorded ({@code x != null}); only in record-keeping rules. */
    record Recorded(Expression operand, boolean negated) implements Expression {}

    /** {@code a && b && ...}. */
    record AllOf(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** {@code a || b || ...}. */
    record AnyOf(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** {@code !a}. */
    record Negation(Expression operand) implements Expression {}

    /** {@code a + b}, {@code a - b}, {@code a * b}. */
    record Calculation(Arithmetic operator, Expression left, Expression right) implements Expression {}

    /** A call of one of the admitted functions; the first operand is what it is called on. */
    record Call(Function function, List<Expression> operands) implements Expression {
        /** Copies the operands. */
        public Call {
            operands = List.copyOf(operands);
        }
    }
}

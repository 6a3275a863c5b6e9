package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.result.LocalText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles comparisons. */
final class ComparisonCompiler {
    private static final Map<BinaryExpr.Operator, Operator> OPERATORS = Map.of(
            BinaryExpr.Operator.EQUALS, Operator.EQUAL,
            BinaryExpr.Operator.NOT_EQUALS, Operator.NOT_EQUAL,
            BinaryExpr.Operator.LESS, Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS, Operator.LESS_OR_EQUAL,
            BinaryExpr.Operator.GREATER, Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS, Operator.GREATER_OR_EQUAL);

    private final ExpressionCompiler expressions;
    private final Constraint at;
    private final boolean recordKeeping;

    ComparisonCompiler(ExpressionCompiler expressions, Constraint at, boolean recordKeeping) {
        this.expressions = expressions;
        this.at = at;
        this.recordKeeping = recordKeeping;
    }

    static @Nullable Operator operator(BinaryExpr.Operator operator) {
        return OPERATORS.get(operator);
    }

    Typed compile(BinaryExpr binary) {
        Operator operator = OPERATORS.get(binary.getOperator());
        if (operator == null) {
            throw at.refuse(binary.getOperator().asString(), say("comparison.none"));
        }
        if (binary.getLeft() instanceof ThisExpr || binary.getRight() instanceof ThisExpr) {
            throw at.refuse("this", say("this.refused"));
        }
        if (binary.getRight() instanceof NullLiteralExpr) {
            return recorded(binary, operator);
        }
        return comparison(operator, expressions.compile(binary.getLeft()), expressions.compile(binary.getRight()));
    }

    private Typed recorded(BinaryExpr binary, Operator operator) {
        if (!recordKeeping) {
            throw at.refuse("null", say("null.record-keeping"));
        }
        if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            throw at.refuse("null", say("null.operator"));
        }
        Expression operand = expressions.compile(binary.getLeft()).expression();
        return new Typed(new Expression.Recorded(operand, operator == Operator.EQUAL), Kind.TRUTH);
    }

    /** What a literal was perhaps meant to be. */
    private LocalText guess(Kind kind, Expression literal) {
        if (literal instanceof Expression.Text text) {
            boolean number = kind.isNumber() && text.value().matches("[0-9]{1,9}");
            boolean truth = kind.sort() == Kind.Sort.TRUTH && text.value().matches("true|false");
            return number || truth
                    ? say("maybe", text.value())
                    : expressions.names().choiceOf(kind, text.value());
        }
        boolean bit = kind.sort() == Kind.Sort.TRUTH
                && literal instanceof Expression.Number number
                && number.value().toString().matches("[01]");
        return bit ? say("maybe", ((Expression.Number) literal).value().signum() == 1) : nothing();
    }

    private Typed comparison(Operator operator, Typed left, Typed right) {
        LocalText mismatch = left.kind().mismatch(right.kind());
        if (mismatch != null) {
            throw at.refuse(at.text(), say("kind.guess", mismatch, guess(left.kind(), right.expression())));
        }
        boolean sorts = left.kind().sort() == Kind.Sort.WHOLE && right.kind().sort() == Kind.Sort.DECIMAL;
        if (sorts && (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL)) {
            throw at.refuse(
                    at.text(),
                    say("kind.number-sorts", left.kind().words(), right.kind().words()));
        }
        boolean ordered = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
        if (ordered && !left.kind().hasOrder()) {
            throw at.refuse(at.text(), say("kind.no-order", left.kind().words()));
        }
        return new Typed(new Expression.Comparison(operator, left.expression(), right.expression()), Kind.TRUTH);
    }
}

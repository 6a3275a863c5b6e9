package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.say;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.Hints;
import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.result.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.mvel.parser.ast.expr.BigDecimalLiteralExpr;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Compiles the syntax tree of a constraint; whatever is not named here is refused. */
final class ExpressionCompiler {
    private static final Map<BinaryExpr.Operator, Arithmetic> CALCULATIONS = Map.of(
            BinaryExpr.Operator.PLUS, Arithmetic.PLUS,
            BinaryExpr.Operator.MINUS, Arithmetic.MINUS,
            BinaryExpr.Operator.MULTIPLY, Arithmetic.TIMES);

    private final Names names;
    private final Constraint at;
    private final boolean recordKeeping;

    ExpressionCompiler(Names names, Constraint at, boolean recordKeeping) {
        this.names = names;
        this.at = at;
        this.recordKeeping = recordKeeping;
    }

    Names names() {
        return names;
    }

    /** A constraint, which must be a truth by a comparison, a membership or a function, not by a bare component. */
    Expression truth(com.github.javaparser.ast.expr.Expression tree) {
        Typed typed = compile(tree);
        if (typed.kind().sort() != Kind.Sort.TRUTH) {
            throw at.refuse(at.text(), say("truth.wanted", typed.kind().words()));
        }
        if (typed.expression() instanceof Expression.Component || typed.expression() instanceof Expression.Slot) {
            throw at.refuse(
                    at.text(),
                    say(
                            "truth.bare",
                            at.text()
                                    .strip()
                                    .replaceFirst("^!\\s*(.*)", "$1 == false")
                                    .replaceFirst("^([^=]*)$", "$1 == true")));
        }
        return typed.expression();
    }

    Typed compile(com.github.javaparser.ast.expr.Expression tree) {
        if (tree instanceof EnclosedExpr enclosed) {
            return compile(enclosed.getInner());
        } else if (tree instanceof BinaryExpr binary) {
            return binary(binary);
        } else if (tree instanceof UnaryExpr unary) {
            return unary(unary);
        } else if (tree instanceof PointFreeExpr pointFree) {
            return membership(pointFree);
        } else if (tree instanceof MethodCallExpr call) {
            return new CallCompiler(this, at).compile(call);
        } else if (tree instanceof NameExpr || tree instanceof FieldAccessExpr || isDrlName(tree)) {
            return names.resolve(path(tree));
        }
        return literal(tree);
    }

    private Typed literal(com.github.javaparser.ast.expr.Expression tree) {
        if (tree instanceof StringLiteralExpr text) {
            if (text.getValue().indexOf('\\') >= 0) {
                throw at.refuse("\"", say("text.escape"));
            }
            return new Typed(new Expression.Text(text.getValue()), Kind.TEXT);
        } else if (tree instanceof BooleanLiteralExpr truth) {
            return new Typed(new Expression.Truth(truth.getValue()), Kind.TRUTH);
        } else if (tree instanceof IntegerLiteralExpr whole) {
            return number(whole.getValue(), Kind.WHOLE);
        } else if (tree instanceof BigDecimalLiteralExpr decimal) {
            return number(decimal.getValue(), Kind.DECIMAL);
        } else if (tree instanceof DoubleLiteralExpr || tree instanceof LongLiteralExpr) {
            String written = tree instanceof DoubleLiteralExpr d ? d.getValue() : ((LongLiteralExpr) tree).getValue();
            String plain = written.replaceAll("[^0-9.]", "");
            throw at.refuse(written, say("number.inexact", written, plain));
        } else if (tree instanceof NullLiteralExpr) {
            throw at.refuse("null", say("null.operator"));
        }
        if (tree instanceof AssignExpr) {
            throw at.refuse("=", say("comparison.assignment"));
        }
        throw at.refuse(
                at.text(), say("form.unknown", tree.getClass().getSimpleName().replace("Expr", "")));
    }

    private Typed number(String written, Kind kind) {
        if (!written.matches("[0-9]{1,9}|[0-9]{1,18}\\.[0-9]{1,18}") || written.matches("0[0-9]+")) {
            throw at.refuse(written, say("number.plain", written));
        }
        return new Typed(new Expression.Number(new BigDecimal(written)), kind);
    }

    private static boolean isDrlName(com.github.javaparser.ast.expr.Expression tree) {
        return tree instanceof org.drools.mvel.parser.ast.expr.DrlNameExpr name && name.getBackReferencesCount() == 0;
    }

    /** The names of a path such as {@code $link.validity.from}. */
    List<String> path(com.github.javaparser.ast.expr.Expression tree) {
        List<String> path = new ArrayList<>();
        com.github.javaparser.ast.expr.Expression rest = tree;
        while (rest instanceof FieldAccessExpr access) {
            path.add(0, access.getNameAsString());
            rest = access.getScope();
        }
        if (!(rest instanceof NameExpr) && !isDrlName(rest)) {
            throw at.refuse(at.text(), say("path.names"));
        }
        path.add(0, ((com.github.javaparser.ast.nodeTypes.NodeWithSimpleName<?>) rest).getNameAsString());
        return path;
    }

    private Typed unary(UnaryExpr unary) {
        Typed operand = compile(unary.getExpression());
        if (unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return new Typed(new Expression.Negation(truth(unary.getExpression())), Kind.TRUTH);
        }
        if (unary.getOperator() == UnaryExpr.Operator.MINUS
                && operand.expression() instanceof Expression.Number number) {
            return new Typed(new Expression.Number(number.value().negate()), operand.kind());
        }
        throw at.refuse(
                unary.getOperator().asString(),
                say("operator.not-here", unary.getOperator().asString()));
    }

    private Typed binary(BinaryExpr binary) {
        BinaryExpr.Operator operator = binary.getOperator();
        if (operator == BinaryExpr.Operator.AND || operator == BinaryExpr.Operator.OR) {
            return connective(binary);
        }
        Arithmetic calculation = CALCULATIONS.get(operator);
        if (calculation != null) {
            return calculation(calculation, compile(binary.getLeft()), compile(binary.getRight()));
        }
        if (ComparisonCompiler.operator(operator) == null) {
            String written = operator.asString();
            throw at.refuse(written, say("operator.refused", written, Hints.doubled(written)));
        }
        return new ComparisonCompiler(this, at, recordKeeping).compile(binary);
    }

    private Typed connective(BinaryExpr binary) {
        if (binary.getRight() instanceof HalfBinaryExpr) {
            throw at.refuse(binary.getOperator().asString(), say("comparison.abbreviated"));
        }
        List<Expression> parts = List.of(truth(binary.getLeft()), truth(binary.getRight()));
        boolean and = binary.getOperator() == BinaryExpr.Operator.AND;
        return new Typed(and ? new Expression.AllOf(parts) : new Expression.AnyOf(parts), Kind.TRUTH);
    }

    private Typed calculation(Arithmetic operator, Typed left, Typed right) {
        if (!left.kind().isNumber() || !right.kind().equals(left.kind())) {
            throw at.refuse(
                    at.text(),
                    say("calculation.kinds", left.kind().words(), right.kind().words()));
        }
        return new Typed(new Expression.Calculation(operator, left.expression(), right.expression()), left.kind());
    }

    private Typed membership(PointFreeExpr tree) {
        String operator = tree.getOperator().getIdentifier();
        if (!operator.equals("in") || tree.getArg1() != null) {
            throw at.refuse(operator, say("operator.word", operator));
        }
        Typed operand = compile(tree.getLeft());
        List<Expression> options = new ArrayList<>();
        for (com.github.javaparser.ast.expr.Expression option : tree.getRight()) {
            Typed typed = compile(option);
            LocalText mismatch = operand.kind().mismatch(typed.kind());
            if (mismatch != null) {
                throw at.refuse(at.text(), mismatch);
            }
            if (operand.kind().sort() == Kind.Sort.WHOLE && typed.kind().sort() == Kind.Sort.DECIMAL) {
                throw at.refuse(
                        at.text(),
                        say(
                                "kind.number-sorts",
                                operand.kind().words(),
                                typed.kind().words()));
            }
            options.add(typed.expression());
        }
        return new Typed(new Expression.Membership(operand.expression(), options, tree.isNegated()), Kind.TRUTH);
    }
}

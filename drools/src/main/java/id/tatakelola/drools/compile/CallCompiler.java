package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import com.github.javaparser.ast.expr.MethodCallExpr;
import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.Refused;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Function;
import id.tatakelola.engine.result.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compiles calls of the admitted functions; every other call is refused before anything could run it. */
final class CallCompiler {
    private final ExpressionCompiler expressions;
    private final Constraint at;

    CallCompiler(ExpressionCompiler expressions, Constraint at) {
        this.expressions = expressions;
        this.at = at;
    }

    Typed compile(MethodCallExpr call) {
        Function function = function(call);
        List<Typed> operands = new ArrayList<>();
        operands.add(expressions.compile(call.getScope().orElseThrow(() -> refused(call))));
        call.getArguments().forEach(argument -> operands.add(expressions.compile(argument)));
        List<Kind.Sort> wanted = wanted(function);
        List<Kind.Sort> given = operands.stream().map(o -> o.kind().sort()).toList();
        if (!given.equals(wanted)) {
            throw at.refuse(function.word(), form(function.word(), wanted));
        }
        List<Expression> parts = operands.stream().map(Typed::expression).toList();
        return new Typed(new Expression.Call(function, parts), result(function));
    }

    private Function function(MethodCallExpr call) {
        return Arrays.stream(Function.values())
                .filter(f -> f.word().equals(call.getNameAsString()))
                .findFirst()
                .orElseThrow(() -> refused(call));
    }

    private Refused refused(MethodCallExpr call) {
        String name = call.getNameAsString();
        List<String> words =
                Arrays.stream(Function.values()).map(Function::word).toList();
        LocalText hint =
                call.getArguments().isEmpty() && call.getScope().isEmpty() ? say("maybe", name) : maybe(name, words);
        return at.refuse(name, say("call.refused", name, String.join(", ", words), hint));
    }

    private static List<Kind.Sort> wanted(Function function) {
        return switch (function) {
            case COVERS -> List.of(Kind.Sort.VALIDITY, Kind.Sort.DAY);
            case YEAR -> List.of(Kind.Sort.DAY);
            case WHOLE -> List.of(Kind.Sort.DECIMAL);
            default -> List.of(Kind.Sort.DAY, Kind.Sort.WHOLE);
        };
    }

    private static LocalText form(String name, List<Kind.Sort> wanted) {
        LocalText on = new Kind(wanted.get(0), "").words();
        return wanted.size() == 1
                ? say("call.form-alone", name, on)
                : say("call.form", name, on, new Kind(wanted.get(1), "").words());
    }

    private static Kind result(Function function) {
        return switch (function) {
            case COVERS -> Kind.TRUTH;
            case YEAR, WHOLE -> Kind.WHOLE;
            default -> Kind.DAY;
        };
    }
}

package id.tatakelola.drools.compile;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.SimpleName;
import id.tatakelola.drools.compile.Names.Owner;
import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.model.FactTypes;
import java.util.List;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.TokenMgrException;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/** Reads constraints and bindings over their syntax trees. */
final class ConstraintParser {
    private static final ParseStart<DrlxExpression> START = DrlxParser.buildDrlxParserWithArguments(List.of());

    private final FactTypes types;
    private final Imports imports;
    private final boolean recordKeeping;

    ConstraintParser(FactTypes types, Imports imports, boolean recordKeeping) {
        this.types = types;
        this.imports = imports;
        this.recordKeeping = recordKeeping;
    }

    Condition.Item item(
            ExprConstraintDescr descr, Variables variables, @Nullable Owner owner, ConditionCompiler conditions) {
        Constraint at = conditions.at(descr);
        if (descr.getType() == ExprConstraintDescr.Type.POSITIONAL) {
            throw at.refuse("", "positional constraints are not admitted. Write `name == value`.");
        }
        DrlxExpression tree = parse(at);
        SimpleName bind = tree.getBind();
        ExpressionCompiler compiler = compiler(at, variables, owner);
        if (bind == null) {
            return new Condition.Item(-1, compiler.truth(tree.getExpr()), at.place());
        }
        return binding(bind.getIdentifier(), tree, compiler, at, variables, conditions);
    }

    private Condition.Item binding(
            String name,
            DrlxExpression tree,
            ExpressionCompiler compiler,
            Constraint at,
            Variables variables,
            ConditionCompiler conditions) {
        conditions.refuseTaken(name, variables, at);
        if (tree.getExpr() instanceof BinaryExpr) {
            throw at.refuse(
                    name,
                    "a bound calculation needs brackets, else Drools drops it. Write `" + name
                            + " : (...)`; a comparison is not bound.");
        }
        Typed typed = compiler.compile(tree.getExpr());
        boolean computed =
                typed.expression() instanceof Expression.Calculation || typed.expression() instanceof Expression.Call;
        if (computed && at.text().indexOf('$', at.text().indexOf(':')) >= 0) {
            throw at.refuse(
                    name,
                    "a bound calculation may read components of its own pattern only; with a variable of"
                            + " another, Drools fails when the rule fires. Write the calculation where it is compared.");
        }
        boolean comparison =
                tree.getExpr() instanceof EnclosedExpr && typed.kind().sort() == Kind.Sort.TRUTH;
        if (comparison) {
            throw at.refuse(name, "a comparison is not bound; bind the component and compare it apart.");
        }
        return new Condition.Item(variables.value(name, typed.kind()), typed.expression(), at.place());
    }

    Typed value(Constraint at, Variables variables, @Nullable Owner owner) {
        return compiler(at, variables, owner).compile(parse(at).getExpr());
    }

    Expression test(Constraint at, Variables variables) {
        return compiler(at, variables, null).truth(parse(at).getExpr());
    }

    private ExpressionCompiler compiler(Constraint at, Variables variables, @Nullable Owner owner) {
        Names names = new Names(types, imports, variables, owner, at);
        return new ExpressionCompiler(names, at, recordKeeping);
    }

    private static DrlxExpression parse(Constraint at) {
        try {
            return DrlxParser.parseExpression(START, at.text());
        } catch (ParseProblemException | TokenMgrException e) {
            throw at.refuse(
                    "",
                    "`" + at.place().text() + "` cannot be read as a constraint. Maybe a comma, a bracket or"
                            + " an operator is missing; `:=`, regular expressions and `'...'` are not admitted.");
        }
    }
}

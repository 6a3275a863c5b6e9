package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.say;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.SimpleName;
import id.tatakelola.drools.compile.Names.Owner;
import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.Hints;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.model.FactTypes;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.TokenMgrException;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/** Reads constraints and bindings over their syntax trees. */
final class ConstraintParser {
    private static final ParseStart<DrlxExpression> START = DrlxParser.buildDrlxParserWithArguments(List.of());

    private static final Pattern ASOF = Pattern.compile("\\basOf\\b");
    private static final int DEEPEST = 6;
    /** The evaluator and the plan's text go as deep as a chain is long. */
    private static final int MOST_OPERATORS = 60;

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
            throw at.refuse("", say("constraint.positional"));
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
            throw at.refuse(name, say("binding.brackets", name));
        }
        Typed typed = compiler.compile(tree.getExpr());
        boolean computed =
                typed.expression() instanceof Expression.Calculation || typed.expression() instanceof Expression.Call;
        String bound = at.text().substring(at.text().indexOf(':') + 1);
        if (computed && (bound.indexOf('$') >= 0 || ASOF.matcher(bound).find())) {
            throw at.refuse(name, say("binding.own-pattern"));
        }
        if (!computed && !(typed.expression() instanceof Expression.Component)) {
            throw at.refuse(name, say("binding.component"));
        }
        if (typed.kind().sort() == Kind.Sort.TRUTH && computed) {
            throw at.refuse(name, say("binding.truth"));
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

    /** The parser's time doubles with each bracket inside another; brackets inside a text do not count. */
    private static void refuseDeep(Constraint at) {
        int depth = 0;
        int operators = 0;
        boolean inText = false;
        for (char c : at.text().toCharArray()) {
            if (c == '\\') {
                throw at.refuse("\\", say("text.escape"));
            } else if (c == '\'' && !inText) {
                throw at.refuse("'", say("text.quotes"));
            }
            inText ^= c == '"';
            depth += inText ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            operators += !inText && "+-*|&!".indexOf(c) >= 0 ? 1 : 0;
            if (operators > MOST_OPERATORS) {
                throw at.refuse("", say("constraint.long", MOST_OPERATORS));
            }
            if (depth > DEEPEST) {
                throw at.refuse("", say("constraint.deep", DEEPEST));
            }
        }
    }

    private static DrlxExpression parse(Constraint at) {
        refuseDeep(at);
        try {
            return DrlxParser.parseExpression(START, at.text());
        } catch (ParseProblemException | TokenMgrException e) {
            throw at.refuse("", say("constraint.unreadable", at.place().text(), Hints.of(at.text())));
        }
    }
}

package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Condition.AggregateKind;
import id.tatakelola.engine.plan.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Compiles accumulates. */
final class AccumulateCompiler {
    private static final Map<String, AggregateKind> KINDS = Map.of(
            "count", AggregateKind.COUNT,
            "sum", AggregateKind.SUM,
            "min", AggregateKind.MIN,
            "max", AggregateKind.MAX);

    private final ConditionCompiler conditions;
    private final ConstraintParser parser;

    AccumulateCompiler(ConditionCompiler conditions, ConstraintParser parser) {
        this.conditions = conditions;
        this.parser = parser;
    }

    Condition compile(PatternDescr descr, AccumulateDescr accumulate, Variables variables) {
        Constraint at = conditions.at(descr);
        if (!accumulate.isExternalFunction() && accumulate.getFunctions().isEmpty()) {
            throw at.refuse("accumulate", say("accumulate.code"));
        }
        Variables inside = variables.inside();
        List<Condition> source = conditions.sequence(List.of(accumulate.getInput()), inside);
        refuseUnbound(accumulate.getInput(), at);
        List<Condition.Aggregate> aggregates = new ArrayList<>();
        for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            aggregates.add(aggregate(function, source, inside, variables, at));
        }
        return new Condition.Accumulate(source, aggregates, tests(descr, aggregates, variables), at.place());
    }

    /** Drools computes wrongly over a source pattern that is not bound, so every one is bound. */
    private void refuseUnbound(BaseDescr input, Constraint at) {
        Stream<? extends BaseDescr> patterns =
                input instanceof org.drools.drl.ast.descr.AndDescr and ? and.getDescrs().stream() : Stream.of(input);
        patterns.filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .filter(p -> p.getIdentifier() == null)
                .forEach(p -> {
                    throw at.refuse(p.getObjectType(), say("accumulate.unbound", p.getObjectType()));
                });
    }

    private Condition.Aggregate aggregate(
            AccumulateFunctionCallDescr function,
            List<Condition> source,
            Variables inside,
            Variables outside,
            Constraint at) {
        AggregateKind kind = KINDS.get(function.getFunction());
        if (kind == null) {
            throw at.refuse(
                    function.getFunction(),
                    say("measure.unknown", function.getFunction(), maybe(function.getFunction(), KINDS.keySet())));
        }
        if (function.getBind() == null) {
            throw at.refuse(function.getFunction(), say("measure.unbound", function.getFunction()));
        }
        conditions.refuseTaken(function.getBind(), outside, at);
        if (kind == AggregateKind.COUNT) {
            refuseOtherThanFact(function, inside, at);
            return new Condition.Aggregate(kind, null, true, outside.value(function.getBind(), Kind.WHOLE));
        }
        Typed argument = argument(function, inside, at);
        boolean nonNegative = new NonNegatives(conditions.types(), inside, source).isNonNegative(argument.expression());
        int slot = outside.value(function.getBind(), argument.kind());
        return new Condition.Aggregate(kind, argument.expression(), nonNegative, slot);
    }

    /** Drools runs what stands in the brackets, so it must be the name of a pattern and nothing else. */
    private static void refuseOtherThanFact(AccumulateFunctionCallDescr function, Variables inside, Constraint at) {
        String written = String.join(", ", function.getParams()).strip();
        Variables.Named named = inside.find(written);
        if (named == null || named.kind().sort() != Kind.Sort.FACT) {
            throw at.refuse("count", say("measure.count"));
        }
    }

    private Typed argument(AccumulateFunctionCallDescr function, Variables inside, Constraint at) {
        String name = function.getFunction();
        if (function.getParams().length != 1) {
            throw at.refuse(name, say("measure.argument", name));
        }
        Typed argument = conditions.argument(function.getParams()[0], inside, at);
        if (!argument.kind().isNumber()) {
            throw at.refuse(name, say("measure.number", name, argument.kind().words()));
        }
        return argument;
    }

    private List<Condition.Item> tests(PatternDescr descr, List<Condition.Aggregate> aggregates, Variables variables) {
        List<Condition.Item> tests = new ArrayList<>();
        List<Integer> results =
                aggregates.stream().map(Condition.Aggregate::slot).toList();
        for (BaseDescr constraint : descr.getConstraint().getDescrs()) {
            Constraint at = conditions.at((ExprConstraintDescr) constraint);
            Expression test = parser.test(at, variables);
            refuseTurned(test, results, at);
            tests.add(new Condition.Item(-1, test, at.place()));
        }
        return tests;
    }

    /** Drools hands the operands over in the wrong order when the result stands on the right. */
    private static void refuseTurned(Expression test, List<Integer> results, Constraint at) {
        if (test instanceof Expression.AllOf all) {
            all.parts().forEach(part -> refuseTurned(part, results, at));
        } else if (test instanceof Expression.AnyOf any) {
            any.parts().forEach(part -> refuseTurned(part, results, at));
        } else if (!(test instanceof Expression.Comparison c)
                || !(c.left() instanceof Expression.Slot left)
                || !results.contains(left.slot())
                || reads(c.right(), results)) {
            throw at.refuse("", say("measure.left"));
        }
    }

    private static boolean reads(Expression right, List<Integer> results) {
        return (right instanceof Expression.Slot slot && results.contains(slot.slot()))
                || (right instanceof Expression.Calculation c
                        && (reads(c.left(), results) || reads(c.right(), results)));
    }
}

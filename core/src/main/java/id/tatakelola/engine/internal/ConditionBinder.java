package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import java.util.ArrayList;
import java.util.List;

/** Makes conditions of a plan ready to run, choosing an index for each pattern that allows one. */
final class ConditionBinder {
    private final ExpressionBinder expressions;
    private final KeyChoice keys;
    private int patterns;

    ConditionBinder(ExpressionBinder expressions) {
        this.expressions = expressions;
        this.keys = new KeyChoice(expressions);
    }

    Sequence bind(List<Condition> conditions) {
        List<Step> steps = new ArrayList<>();
        conditions.forEach(c -> steps.add(bind(c)));
        return Sequence.of(steps);
    }

    /** How many patterns were bound. */
    int patterns() {
        return patterns;
    }

    private Step bind(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        } else if (condition instanceof Condition.Not not) {
            return new GroupSteps.Existence(bind(not.body()), true);
        } else if (condition instanceof Condition.Exists exists) {
            return new GroupSteps.Existence(bind(exists.body()), false);
        } else if (condition instanceof Condition.Or or) {
            List<Sequence> branches = new ArrayList<>();
            or.branches().forEach(b -> branches.add(bind(b.body())));
            return new GroupSteps.Choice(List.copyOf(branches));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            return accumulate(accumulate);
        }
        throw new IllegalStateException("no way to run " + condition);
    }

    private Step pattern(Condition.Pattern pattern) {
        List<Condition.Item> parts = new ArrayList<>();
        pattern.items().forEach(item -> split(item, parts));
        List<PatternStep.Item> items = new ArrayList<>();
        for (Condition.Item item : parts) {
            Node node = expressions.bind(item.expression());
            items.add(new PatternStep.Item(item.slot(), node));
            if (!item.isTest()) {
                expressions.define(item.slot(), item.expression(), node);
            }
        }
        return new PatternStep(pattern.factType(), pattern.slot(), patterns++, items, keys.of(pattern.slot(), parts));
    }

    /** A test {@code a && b} is two tests, so that an index may answer one of them. */
    private static void split(Condition.Item item, List<Condition.Item> into) {
        if (item.isTest() && item.expression() instanceof Expression.AllOf all) {
            all.parts().forEach(part -> split(new Condition.Item(item.slot(), part, item.place()), into));
        } else {
            into.add(item);
        }
    }

    private Step accumulate(Condition.Accumulate accumulate) {
        Sequence source = bind(accumulate.source());
        List<Integer> slots = accumulate.source().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(c -> ((Condition.Pattern) c).slot())
                .toList();
        List<AccumulateStep.Part> parts = new ArrayList<>();
        for (Condition.Aggregate a : accumulate.aggregates()) {
            Expression argument = a.argument();
            Node node = argument == null ? null : expressions.bind(argument);
            parts.add(new AccumulateStep.Part(a.kind(), node, a.nonNegative(), a.slot()));
        }
        List<Node> tests = new ArrayList<>();
        accumulate.tests().forEach(t -> tests.add(expressions.bind(t.expression())));
        AccumulateStep step = new AccumulateStep(source, slots, List.copyOf(parts), List.copyOf(tests));
        parts.forEach(part -> expressions.define(part.slot(), null, step::blameSource));
        return step;
    }
}

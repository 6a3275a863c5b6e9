package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        return bind(conditions, List.of());
    }

    /**
     * Makes conditions ready.
     *
     * @param following what comes after them and reads what they bind
     */
    Sequence bind(List<Condition> conditions, List<Condition> following) {
        List<Step> steps = new ArrayList<>();
        Set<Integer> before = new HashSet<>();
        List<Condition> ordered = independentFirst(conditions);
        for (int i = 0; i < ordered.size(); i++) {
            List<Condition> after = new ArrayList<>(ordered.subList(i + 1, ordered.size()));
            after.addAll(following);
            Condition condition = ordered.get(i);
            boolean apart = Collections.disjoint(before, Slots.freeIn(List.of(), List.of(condition)));
            steps.add(bind(condition, after, apart));
            before.addAll(Slots.boundBy(condition));
        }
        return Sequence.of(steps);
    }

    /**
     * The conditions in an order in which what stands for itself comes first: it is then judged once, and the search of the
     * patterns does not depend on it. What may fail stays behind what keeps it from being tried.
     */
    private static List<Condition> independentFirst(List<Condition> conditions) {
        List<Condition> first = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        Set<Integer> bound = new HashSet<>();
        for (Condition condition : conditions) {
            boolean existence = condition instanceof Condition.Not || condition instanceof Condition.Exists;
            boolean independent = existence
                    && Collections.disjoint(bound, Slots.freeIn(List.of(), List.of(condition)))
                    && !Slots.mayFail(condition);
            (independent ? first : others).add(condition);
            bound.addAll(Slots.boundBy(condition));
        }
        first.addAll(others);
        return first;
    }

    /** How many patterns were bound. */
    int patterns() {
        return patterns;
    }

    private Step bind(Condition condition, List<Condition> after, boolean apart) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, after);
        } else if (condition instanceof Condition.Not not) {
            return new GroupSteps.Existence(bind(not.body()), true, apart);
        } else if (condition instanceof Condition.Exists exists) {
            return new GroupSteps.Existence(bind(exists.body()), false, apart);
        } else if (condition instanceof Condition.Or or) {
            List<Sequence> branches = new ArrayList<>();
            or.branches().forEach(b -> branches.add(bind(b.body())));
            return new GroupSteps.Choice(List.copyOf(branches));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            return accumulate(accumulate);
        }
        throw new IllegalStateException("no way to run " + condition);
    }

    private Step pattern(Condition.Pattern pattern, List<Condition> after) {
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
        KeyChoice.Keys some = keys.of(pattern.slot(), parts, after);
        return new PatternStep(pattern.factType(), pattern.slot(), patterns++, items, some);
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
        boolean selfContained = accumulate.aggregates().stream()
                .map(Condition.Aggregate::argument)
                .allMatch(argument -> argument == null
                        || accumulate.source().stream()
                                .flatMap(condition -> Slots.boundBy(condition).stream())
                                .toList()
                                .containsAll(Slots.readBy(argument)));
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
        AccumulateStep step = new AccumulateStep(source, slots, List.copyOf(parts), List.copyOf(tests), selfContained);
        parts.forEach(part -> expressions.define(part.slot(), null, step::blameSource));
        return step;
    }
}

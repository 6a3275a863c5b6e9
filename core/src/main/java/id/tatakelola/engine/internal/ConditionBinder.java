package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes conditions of a plan ready to run, choosing an index for each pattern that allows one. */
final class ConditionBinder {
    private final ExpressionBinder expressions;

    ConditionBinder(ExpressionBinder expressions) {
        this.expressions = expressions;
    }

    Sequence bind(List<Condition> conditions) {
        List<Step> steps = new ArrayList<>();
        conditions.forEach(c -> steps.add(bind(c)));
        return new Sequence(List.copyOf(steps));
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
        List<PatternStep.Item> items = new ArrayList<>();
        for (Condition.Item item : pattern.items()) {
            Node node = expressions.bind(item.expression());
            items.add(new PatternStep.Item(item.slot(), node));
            if (!item.isTest()) {
                expressions.define(item.slot(), node);
            }
        }
        return new PatternStep(pattern.factType(), pattern.slot(), List.copyOf(items), key(pattern));
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
        parts.forEach(part -> expressions.define(part.slot(), step::blameSource));
        return step;
    }

    /** The equality to look up: by id if there is one, else by a joined value, else by a constant. */
    private PatternStep.@Nullable Key key(Condition.Pattern pattern) {
        Set<Integer> own = new HashSet<>(List.of(pattern.slot()));
        pattern.items().stream().filter(i -> !i.isTest()).forEach(i -> own.add(i.slot()));
        PatternStep.Key best = null;
        int bestRank = 0;
        for (Condition.Item item : pattern.items()) {
            Equality equality = item.isTest() ? Equality.of(item.expression(), pattern.slot(), own) : null;
            if (equality != null && equality.rank() > bestRank) {
                best = new PatternStep.Key(expressions.top(equality.component()), expressions.bind(equality.other()));
                bestRank = equality.rank();
            }
        }
        return best;
    }

    /** A test of the form {@code component == other} with the other side known before the pattern. */
    private record Equality(Expression.Component component, Expression other) {

        static @Nullable Equality of(Expression test, int slot, Set<Integer> own) {
            if (test instanceof Expression.AllOf all) {
                return all.parts().stream()
                        .map(part -> of(part, slot, own))
                        .filter(e -> e != null)
                        .findFirst()
                        .orElse(null);
            }
            if (!(test instanceof Expression.Comparison c) || c.operator() != Operator.EQUAL) {
                return null;
            }
            Equality straight = of(c.left(), c.right(), slot, own);
            return straight != null ? straight : of(c.right(), c.left(), slot, own);
        }

        private static @Nullable Equality of(Expression side, Expression other, int slot, Set<Integer> own) {
            boolean indexed = side instanceof Expression.Component component
                    && component.slot() == slot
                    && component.path().size() == 1
                    && !(other instanceof Expression.Calculation);
            boolean knownBefore = Slots.readBy(other).stream().noneMatch(own::contains);
            return indexed && knownBefore ? new Equality((Expression.Component) side, other) : null;
        }

        int rank() {
            if (component.path().get(0).equals("id")) {
                return 3;
            }
            return Slots.readBy(other).isEmpty() ? 1 : 2;
        }
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Function;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which slots expressions and conditions read, and what else their order depends on. */
final class Slots {
    private Slots() {}

    static Set<Integer> readBy(Expression expression) {
        Set<Integer> slots = new TreeSet<>();
        collect(expression, slots);
        return slots;
    }

    /** The slots that items of a pattern and the conditions after it read and do not bind themselves. */
    static Set<Integer> freeIn(List<Condition.Item> items, List<Condition> following) {
        Set<Integer> read = new TreeSet<>();
        Set<Integer> bound = new TreeSet<>();
        items.forEach(item -> collect(item, read, bound));
        following.forEach(condition -> collect(condition, read, bound));
        read.removeAll(bound);
        return read;
    }

    /** The slots that a condition binds for those after it, and those inside it that nobody else can read. */
    static Set<Integer> boundBy(Condition condition) {
        Set<Integer> bound = new TreeSet<>();
        collect(condition, new TreeSet<>(), bound);
        return bound;
    }

    /** Whether a condition computes something that may be out of range, which fails the rule. */
    static boolean mayFail(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.items().stream().anyMatch(item -> mayFail(item.expression()));
        } else if (condition instanceof Condition.Not not) {
            return not.body().stream().anyMatch(Slots::mayFail);
        }
        return !(condition instanceof Condition.Exists exists)
                || exists.body().stream().anyMatch(Slots::mayFail);
    }

    private static boolean mayFail(Expression expression) {
        return expression instanceof Expression.Calculation
                || (expression instanceof Expression.Call call && call.function() != Function.COVERS)
                || parts(expression).stream().anyMatch(Slots::mayFail);
    }

    private static void collect(Condition.Item item, Set<Integer> read, Set<Integer> bound) {
        collect(item.expression(), read);
        if (!item.isTest()) {
            bound.add(item.slot());
        }
    }

    private static void collect(Condition condition, Set<Integer> read, Set<Integer> bound) {
        if (condition instanceof Condition.Pattern pattern) {
            bound.add(pattern.slot());
            pattern.items().forEach(item -> collect(item, read, bound));
        } else if (condition instanceof Condition.Not not) {
            not.body().forEach(inner -> collect(inner, read, bound));
        } else if (condition instanceof Condition.Exists exists) {
            exists.body().forEach(inner -> collect(inner, read, bound));
        } else if (condition instanceof Condition.Or or) {
            or.branches().forEach(branch -> branch.body().forEach(inner -> collect(inner, read, bound)));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            collect(accumulate, read, bound);
        }
    }

    private static void collect(Condition.Accumulate accumulate, Set<Integer> read, Set<Integer> bound) {
        accumulate.source().forEach(inner -> collect(inner, read, bound));
        accumulate.tests().forEach(test -> collect(test, read, bound));
        for (Condition.Aggregate aggregate : accumulate.aggregates()) {
            bound.add(aggregate.slot());
            if (aggregate.argument() != null) {
                collect(aggregate.argument(), read);
            }
        }
    }

    private static void collect(Expression expression, Set<Integer> into) {
        if (expression instanceof Expression.Slot slot) {
            into.add(slot.slot());
        } else if (expression instanceof Expression.Component component) {
            into.add(component.slot());
        }
        parts(expression).forEach(part -> collect(part, into));
    }

    /** The expressions that one is made of. */
    static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Comparison c) {
            return List.of(c.left(), c.right());
        } else if (expression instanceof Expression.Calculation c) {
            return List.of(c.left(), c.right());
        } else if (expression instanceof Expression.Membership m) {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(m.operand()), m.options().stream())
                    .toList();
        } else if (expression instanceof Expression.Recorded r) {
            return List.of(r.operand());
        } else if (expression instanceof Expression.Negation n) {
            return List.of(n.operand());
        } else if (expression instanceof Expression.AllOf all) {
            return all.parts();
        } else if (expression instanceof Expression.AnyOf any) {
            return any.parts();
        }
        return expression instanceof Expression.Call call ? call.operands() : List.of();
    }
}

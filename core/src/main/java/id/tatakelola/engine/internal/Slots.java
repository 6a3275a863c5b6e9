package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Expression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which slots an expression reads. */
final class Slots {
    private Slots() {}

    static Set<Integer> readBy(Expression expression) {
        Set<Integer> slots = new TreeSet<>();
        collect(expression, slots);
        return slots;
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

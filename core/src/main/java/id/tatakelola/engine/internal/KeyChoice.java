package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the equalities of a pattern that an index may answer: by id if there is one, else by joined values, else by constants. */
final class KeyChoice {
    private final ExpressionBinder expressions;

    KeyChoice(ExpressionBinder expressions) {
        this.expressions = expressions;
    }

    /**
     * The keys of a pattern.
     *
     * @param best those that are equally promising, as far as can be told without facts; empty when no equality can be one
     * @param others those that promise less, and serve when the value of the best is not known
     */
    record Keys(List<PatternStep.Key> best, List<PatternStep.Key> others) {}

    /**
     * The keys of a pattern.
     *
     * @param slot where the pattern puts its fact
     * @param items its bindings and tests
     * @param after what comes after it and reads what it binds
     */
    Keys of(int slot, List<Condition.Item> items, List<Condition> after) {
        Set<Integer> own = new HashSet<>(List.of(slot));
        items.stream().filter(i -> !i.isTest()).forEach(i -> own.add(i.slot()));
        List<PatternStep.Key> best = new ArrayList<>();
        List<PatternStep.Key> others = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < items.size(); i++) {
            Condition.Item item = items.get(i);
            Equality equality = item.isTest() ? Equality.of(item.expression(), slot, own) : null;
            if (equality != null) {
                if (equality.rank() > rank) {
                    others.addAll(best);
                    best.clear();
                    rank = equality.rank();
                }
                (equality.rank() == rank ? best : others).add(key(equality, i, items, after));
            }
        }
        return new Keys(List.copyOf(best), List.copyOf(others));
    }

    private PatternStep.Key key(Equality equality, int at, List<Condition.Item> items, List<Condition> after) {
        int slot = equality.component().slot();
        int twin = equality.isById() ? expressions.twin(slot, equality.other()) : -1;
        List<Condition.Item> beside = new ArrayList<>(items);
        beside.remove(at);
        Set<Integer> outer = Slots.freeIn(beside, after);
        outer.remove(slot);
        return new PatternStep.Key(
                expressions.top(equality.component()),
                expressions.bind(equality.other()),
                at,
                twin,
                comeAgain(outer, Slots.readBy(equality.other())) ? bound(outer) : null);
    }

    private List<ValueNodes.Bound> bound(Set<Integer> slots) {
        return slots.stream().map(expressions::slot).toList();
    }

    /** Whether slots hold the same again for other values of a key: what differs for each fact does not beside that fact's own. */
    private boolean comeAgain(Set<Integer> slots, Set<Integer> ofKey) {
        Set<Integer> facts = ofKey.stream().map(expressions::factOf).collect(Collectors.toSet());
        return slots.stream()
                .filter(expressions::isUnique)
                .noneMatch(slot -> facts.isEmpty() || facts.contains(expressions.factOf(slot)));
    }

    /** A test of the form {@code component == other} with the other side known before the pattern. */
    private record Equality(Expression.Component component, Expression other) {

        static @Nullable Equality of(Expression test, int slot, Set<Integer> own) {
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

        boolean isById() {
            return component.path().get(0).equals("id");
        }

        int rank() {
            if (isById()) {
                return 3;
            }
            return Slots.readBy(other).isEmpty() ? 1 : 2;
        }
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.RulePlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the patterns of a rule hang together: which components are equal in every environment that counts. */
final class Joins {
    /**
     * A pattern at any level.
     *
     * @param beside its slot, and those of all patterns that match something too in each environment in which it does
     */
    record Place(Condition.Pattern pattern, Set<Integer> beside) {}

    /** Two components that are equal: of the fact one comes from, and of the fact one goes to. */
    record Link(String from, String to) {}

    /** A step from the fact in a slot to those that may stand in another. */
    record Hop(int to, List<Link> links) {}

    /** An equality, and the slot of the pattern that demands it. */
    private record Equality(int owner, Expression.Component one, Expression.Component other) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Expression> bound = new HashMap<>();
    private final List<Equality> equalities = new ArrayList<>();
    private final Map<Integer, Integer> readsOfId = new HashMap<>();

    Joins(RulePlan plan) {
        visit(plan.conditions(), Set.of());
        plan.conditions().forEach(this::countReads);
    }

    /** All patterns. */
    List<Place> places() {
        return places;
    }

    /** How many expressions read the id of the fact in a slot. */
    int readsOfId(int slot) {
        return readsOfId.getOrDefault(slot, 0);
    }

    /** The shortest way from a pattern to another beside it; null when they are not joined. */
    @Nullable
    List<Hop> way(Place from, int to) {
        return way(from, to, neighbours(from.pattern().slot(), from.beside()));
    }

    /** The shortest way that begins with the id of the fact one comes from. */
    @Nullable
    List<Hop> wayById(Place from, int to) {
        Map<Integer, List<Link>> first = neighbours(from.pattern().slot(), from.beside());
        first.values().forEach(links -> links.removeIf(link -> !link.from().equals("id")));
        first.values().removeIf(List::isEmpty);
        return way(from, to, first);
    }

    private @Nullable List<Hop> way(Place from, int to, Map<Integer, List<Link>> first) {
        Map<Integer, List<Hop>> found = new HashMap<>(Map.of(from.pattern().slot(), List.of()));
        Deque<Integer> next = new ArrayDeque<>();
        first.forEach((slot, links) -> {
            found.put(slot, List.of(new Hop(slot, links)));
            next.add(slot);
        });
        while (!next.isEmpty() && !found.containsKey(to)) {
            int at = next.remove();
            neighbours(at, from.beside()).forEach((slot, links) -> {
                if (!found.containsKey(slot)) {
                    List<Hop> way = new ArrayList<>(found.get(at));
                    way.add(new Hop(slot, links));
                    found.put(slot, way);
                    next.add(slot);
                }
            });
        }
        return found.get(to);
    }

    /** What the fact in a slot is joined with, as far as equalities hold beside some patterns. */
    Map<Integer, List<Link>> neighbours(int slot, Set<Integer> beside) {
        Map<Integer, List<Link>> neighbours = new LinkedHashMap<>();
        for (Equality equality : equalities) {
            boolean holds = beside.contains(equality.owner());
            note(holds, slot, equality.one(), equality.other(), beside, neighbours);
            note(holds, slot, equality.other(), equality.one(), beside, neighbours);
        }
        return neighbours;
    }

    private static void note(
            boolean holds,
            int slot,
            Expression.Component from,
            Expression.Component to,
            Set<Integer> beside,
            Map<Integer, List<Link>> into) {
        if (holds && from.slot() == slot && to.slot() != slot && beside.contains(to.slot())) {
            into.computeIfAbsent(to.slot(), s -> new ArrayList<>())
                    .add(new Link(from.path().get(0), to.path().get(0)));
        }
    }

    private void visit(List<Condition> sequence, Set<Integer> around) {
        Set<Integer> beside = new HashSet<>(around);
        for (Condition condition : sequence) {
            if (condition instanceof Condition.Pattern pattern) {
                beside.add(pattern.slot());
            }
        }
        for (Condition condition : sequence) {
            if (condition instanceof Condition.Pattern pattern) {
                places.add(new Place(pattern, beside));
                pattern.items().forEach(item -> visit(pattern.slot(), item));
            }
            inside(condition).forEach(inner -> visit(inner, beside));
        }
    }

    /** The sequences inside a condition. */
    static List<List<Condition>> inside(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return List.of(not.body());
        } else if (condition instanceof Condition.Exists exists) {
            return List.of(exists.body());
        } else if (condition instanceof Condition.Or or) {
            return or.branches().stream().map(Condition.Branch::body).toList();
        }
        return condition instanceof Condition.Accumulate accumulate ? List.of(accumulate.source()) : List.of();
    }

    private void visit(int owner, Condition.Item item) {
        if (item.isTest()) {
            visit(owner, item.expression());
        } else {
            bound.put(item.slot(), item.expression());
        }
    }

    private void visit(int owner, Expression test) {
        if (test instanceof Expression.AllOf all) {
            all.parts().forEach(part -> visit(owner, part));
        } else if (test instanceof Expression.Comparison equal && equal.operator() == Operator.EQUAL) {
            Expression.Component one = component(equal.left());
            Expression.Component other = component(equal.right());
            if (one != null && other != null) {
                equalities.add(new Equality(owner, one, other));
            }
        }
    }

    /** The component of a fact that an expression is, straight or through a variable; null when it is none. */
    private Expression.@Nullable Component component(Expression expression) {
        Expression origin = expression;
        while (origin instanceof Expression.Slot slot && bound.containsKey(slot.slot())) {
            origin = bound.get(slot.slot());
        }
        return origin instanceof Expression.Component component
                        && component.path().size() == 1
                ? component
                : null;
    }

    private void countReads(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.items().stream()
                    .filter(item -> item.isTest() || component(item.expression()) == null)
                    .forEach(item -> countReads(item.expression()));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.aggregates().stream()
                    .map(Condition.Aggregate::argument)
                    .filter(argument -> argument != null)
                    .forEach(this::countReads);
            accumulate.tests().forEach(test -> countReads(test.expression()));
        }
        inside(condition).forEach(sequence -> sequence.forEach(this::countReads));
    }

    private void countReads(Expression expression) {
        Expression.Component read = component(expression);
        if (read != null && read.path().get(0).equals("id")) {
            readsOfId.merge(read.slot(), 1, Integer::sum);
        }
        Slots.parts(expression).forEach(this::countReads);
    }
}

package id.tatakelola.engine.pack;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which patterns of one place in a rule are joined with each other. */
final class JoinGroups {
    private final Map<Integer, Integer> groupOfSlot;
    /** The first type in each group of which a city may have many. */
    private final Map<Integer, String> many;

    JoinGroups() {
        this(new HashMap<>(), new TreeMap<>());
    }

    private JoinGroups(Map<Integer, Integer> groupOfSlot, Map<Integer, String> many) {
        this.groupOfSlot = groupOfSlot;
        this.many = many;
    }

    /** What is joined outside a group of conditions, for what stands in it. */
    JoinGroups inside() {
        return new JoinGroups(new HashMap<>(groupOfSlot), new TreeMap<>(many));
    }

    /**
     * Adds a pattern.
     *
     * @param few whether a city has few of what it finds
     * @return the type with which it forms every pair; null when it forms none
     */
    @Nullable
    String add(Condition.Pattern pattern, boolean few) {
        Set<Integer> joined = joined(pattern);
        boolean joinedWithMany = joined.stream().anyMatch(many::containsKey);
        String other = few || joinedWithMany || many.isEmpty()
                ? null
                : many.values().iterator().next();
        if (other != null) {
            joined.addAll(many.keySet()); // told once, not again for what follows
        }
        put(pattern, joined, few);
        return other;
    }

    private void put(Condition.Pattern pattern, Set<Integer> joined, boolean few) {
        int group = pattern.slot();
        String first = few ? null : pattern.factType();
        for (int old : joined) {
            String type = many.remove(old);
            first = type == null ? first : type;
        }
        groupOfSlot.replaceAll((slot, old) -> joined.contains(old) ? group : old);
        own(pattern).forEach(slot -> groupOfSlot.put(slot, group));
        if (first != null) {
            many.put(group, first);
        }
    }

    private static Set<Integer> own(Condition.Pattern pattern) {
        Set<Integer> own = new HashSet<>(Set.of(pattern.slot()));
        pattern.items().stream().filter(item -> !item.isTest()).forEach(item -> own.add(item.slot()));
        return own;
    }

    /** The groups of what the keys of a pattern are compared with. */
    private Set<Integer> joined(Condition.Pattern pattern) {
        Set<Integer> groups = new HashSet<>();
        for (Condition.Item item : pattern.items()) {
            if (item.isTest()
                    && item.expression() instanceof Expression.Comparison c
                    && c.operator() == Operator.EQUAL) {
                join(pattern, c.left(), c.right(), groups);
                join(pattern, c.right(), c.left(), groups);
            }
        }
        return groups;
    }

    /** An index answers for a component of the fact itself; what it is compared with must be known before. */
    private void join(Condition.Pattern pattern, Expression side, Expression other, Set<Integer> groups) {
        boolean key = side instanceof Expression.Component component
                && component.slot() == pattern.slot()
                && component.path().size() == 1;
        Integer group = other instanceof Expression.Slot slot
                ? groupOfSlot.get(slot.slot())
                : other instanceof Expression.Component component ? groupOfSlot.get(component.slot()) : null;
        if (key && group != null) {
            groups.add(group);
        }
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule made ready to run; immutable and shared by threads.
 *
 * @param plan the rule as data
 * @param scope what stands up to and including the subject; everything for a rule that derives
 * @param breach what follows the subject
 * @param factSlots the slots of patterns at the top level, in the order of the rule
 * @param arguments what the right-hand side is handed
 */
record BoundRule(RulePlan plan, Sequence scope, Sequence breach, List<Integer> factSlots, List<Node> arguments) {

    /**
     * Makes a plan ready to run.
     *
     * @throws IllegalArgumentException when the plan names a type or component that is not registered
     */
    static BoundRule of(RulePlan plan, FactTypes types) {
        ExpressionBinder expressions = new ExpressionBinder(plan, types);
        ConditionBinder binder = new ConditionBinder(expressions);
        Sequence scope = binder.bind(plan.scope());
        Sequence breach = binder.bind(plan.breach());
        List<Integer> slots = plan.conditions().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(c -> ((Condition.Pattern) c).slot())
                .toList();
        List<Node> arguments =
                plan.action().arguments().stream().map(expressions::slot).toList();
        return new BoundRule(plan, scope, breach, slots, arguments);
    }

    RuleCard card() {
        return plan.card();
    }

    boolean inForceOn(LocalDate day) {
        return Boolean.TRUE.equals(card().inForce().covers(day));
    }

    int subjectSlot() {
        return ((Condition.Pattern) plan.conditions().get(plan.subjectAt())).slot();
    }

    String subjectType() {
        return ((Condition.Pattern) plan.conditions().get(plan.subjectAt())).factType();
    }

    /** The facts of the environment in a frame, in the order of the rule. */
    List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        factSlots.forEach(slot -> {
            if (frame.get(slot) instanceof Fact fact) {
                facts.add(fact);
            }
        });
        return facts;
    }

    /** The facts of the environment in a frame that are no parameters. */
    List<FactRef> matched(Frame frame) {
        return facts(frame).stream()
                .filter(f -> !(f instanceof Parameter))
                .map(FactRef::of)
                .toList();
    }

    /** The named values of the environment in a frame that stand at the top level of the rule. */
    Map<String, Object> variables(Frame frame) {
        Map<String, Object> named = new TreeMap<>();
        for (int slot : topLevelSlots()) {
            Object value = frame.get(slot);
            String name = plan.variables().get(slot).name();
            if (!name.isEmpty() && value != Missing.VALUE) {
                named.put(name, value);
            }
        }
        return named;
    }

    private Set<Integer> topLevelSlots() {
        Set<Integer> slots = new TreeSet<>(factSlots);
        for (Condition condition : plan.conditions()) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern.items().stream().filter(i -> !i.isTest()).forEach(i -> slots.add(i.slot()));
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.aggregates().forEach(a -> slots.add(a.slot()));
            }
        }
        return slots;
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.report.RuleWords;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param slotsByName the slots of named values at the top level that its words show
 * @param arguments what the right-hand side is handed
 * @param words what findings say
 * @param patterns how many patterns it has at any level
 */
record BoundRule(
        RulePlan plan,
        Sequence scope,
        Sequence breach,
        List<Integer> factSlots,
        Map<String, Integer> slotsByName,
        List<Node> arguments,
        RuleWords words,
        int patterns) {

    /**
     * Makes a plan ready to run.
     *
     * @throws IllegalArgumentException when the plan names a type or component that is not registered
     */
    static BoundRule of(RulePlan plan, FactTypes types) {
        ExpressionBinder expressions = new ExpressionBinder(plan, types);
        ConditionBinder binder = new ConditionBinder(expressions);
        Sequence scope = binder.bind(plan.scope(), plan.breach());
        Sequence breach = binder.bind(plan.breach());
        List<Integer> slots = plan.conditions().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(c -> ((Condition.Pattern) c).slot())
                .toList();
        List<Node> arguments =
                plan.action().arguments().stream().<Node>map(expressions::slot).toList();
        RuleWords words = RuleWords.of(plan.card());
        return new BoundRule(
                plan,
                scope,
                breach,
                slots,
                slotsByName(plan, slots, words.variables()),
                arguments,
                words,
                binder.patterns());
    }

    /** How many slots an environment has. */
    int slots() {
        return plan.variables().size();
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

    /** The types of the facts of an environment that are no parameters, in the order of the rule. */
    List<String> matchedTypes() {
        return factSlots.stream()
                .map(slot -> Objects.requireNonNull(plan.variables().get(slot).factType()))
                .filter(type -> !type.equals(Parameter.class.getSimpleName()))
                .toList();
    }

    /** The facts of the environment in a frame that are no parameters, in the order of the rule. */
    List<FactRef> matched(Frame frame) {
        List<FactRef> matched = new ArrayList<>(factSlots.size());
        for (int slot : factSlots) {
            if (frame.get(slot) instanceof Fact fact && !(fact instanceof Parameter)) {
                matched.add(FactRef.of(fact));
            }
        }
        return matched;
    }

    /** The slot of the pattern that all the rule says is about: the subject of a report, or of what is derived. */
    int heldSlot() {
        return plan.derives() ? plan.action().arguments().get(0) : subjectSlot();
    }

    /** The type of fact in {@link #heldSlot}. */
    String heldType() {
        return Objects.requireNonNull(plan.variables().get(heldSlot()).factType());
    }

    /** The ids of the facts of the environment in a frame, in the order of the rule. */
    List<String> ids(Frame frame) {
        List<String> ids = new ArrayList<>();
        for (int slot : factSlots) {
            ids.add(frame.get(slot) instanceof Fact fact ? fact.id() : "");
        }
        return ids;
    }

    /** The environment in a frame as the witness of a breach. */
    SubjectTally.Witness witness(Frame frame) {
        Map<String, Object> parameters = new HashMap<>(0);
        for (int slot : factSlots) {
            if (frame.get(slot) instanceof Parameter parameter && parameter.value() != null) {
                parameters.put(parameter.key(), parameter.value());
            }
        }
        return new SubjectTally.Witness(matched(frame), variables(frame), parameters);
    }

    /** The named values of the environment in a frame that the words of the rule show. */
    private Map<String, Object> variables(Frame frame) {
        Map<String, Object> named = new HashMap<>(slotsByName.size() * 2);
        slotsByName.forEach((name, slot) -> {
            Object value = frame.get(slot);
            if (value != Missing.VALUE) {
                named.put(name, value);
            }
        });
        return named;
    }

    private static Map<String, Integer> slotsByName(RulePlan plan, List<Integer> factSlots, Set<String> shown) {
        Set<Integer> slots = new TreeSet<>(factSlots);
        for (Condition condition : plan.conditions()) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern.items().stream().filter(i -> !i.isTest()).forEach(i -> slots.add(i.slot()));
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.aggregates().forEach(a -> slots.add(a.slot()));
            }
        }
        Map<String, Integer> named = new TreeMap<>();
        for (int slot : slots) {
            String name = plan.variables().get(slot).name();
            if (shown.contains(name)) {
                named.put(name, slot);
            }
        }
        return named;
    }
}

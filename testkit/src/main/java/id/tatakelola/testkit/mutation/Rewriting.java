package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.rule.RuleCard;
import java.util.ArrayList;
import java.util.List;

/** Rules like a rule but for one condition. */
final class Rewriting {
    private static final Place HEAD = new Place(0, 0, "");

    private Rewriting() {}

    /** All rules with one node of the left-hand side as the choices say. */
    static List<Mutant> conditions(RulePlan plan, OneChange.Choices choices) {
        OneChange change = new OneChange(choices);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < plan.conditions().size(); i++) {
            Condition condition = plan.conditions().get(i);
            for (OneChange.Copy copy : change.copies(condition, condition.place())) {
                mutants.add(mutant(plan, i, copy));
            }
        }
        return mutants;
    }

    private static Mutant mutant(RulePlan plan, int index, OneChange.Copy copy) {
        List<Condition> conditions = new ArrayList<>(plan.conditions());
        int subjectAt = plan.subjectAt();
        if (copy.tree() instanceof Condition changed) {
            conditions.set(index, changed);
        } else {
            conditions.remove(index);
            subjectAt -= index < subjectAt ? 1 : 0;
        }
        RulePlan changed =
                new RulePlan(plan.card(), plan.variables(), conditions, subjectAt, plan.action(), bounds(plan));
        return Mutant.of(copy.choice().change(), copy.choice().what(), copy.place(), changed);
    }

    /** A join that is left out makes a slow rule; cases are small, so all is bounded, or the engine would refuse it. */
    private static List<Bound> bounds(RulePlan plan) {
        List<Bound> bounds = new ArrayList<>(plan.bounds());
        List<String> bounded = bounds.stream().map(Bound::factType).toList();
        PlanReads.of(plan).types().stream()
                .filter(type -> !bounded.contains(type))
                .forEach(type -> bounds.add(new Bound(type, Bound.MOST)));
        return bounds;
    }

    /** The rule with another card. */
    static Mutant head(RulePlan plan, Change change, LocalText what, RuleCard card) {
        RulePlan changed =
                new RulePlan(card, plan.variables(), plan.conditions(), plan.subjectAt(), plan.action(), plan.bounds());
        return Mutant.of(change, what, HEAD, changed);
    }

    /** The rule with another right-hand side. */
    static Mutant action(RulePlan plan, LocalText what, List<Integer> arguments) {
        Action action = new Action(plan.action().kind(), arguments);
        RulePlan changed =
                new RulePlan(plan.card(), plan.variables(), plan.conditions(), plan.subjectAt(), action, plan.bounds());
        return Mutant.of(Change.ARGUMENTS, what, HEAD, changed);
    }
}

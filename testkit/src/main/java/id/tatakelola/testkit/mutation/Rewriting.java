package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
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
        RulePlan changed = new RulePlan(plan.card(), plan.variables(), conditions, subjectAt, plan.action());
        return Mutant.of(copy.choice().change(), copy.choice().what(), copy.place(), changed);
    }

    /** The rule with another card. */
    static Mutant head(RulePlan plan, Change change, String what, RuleCard card) {
        RulePlan changed = new RulePlan(card, plan.variables(), plan.conditions(), plan.subjectAt(), plan.action());
        return Mutant.of(change, what, HEAD, changed);
    }

    /** The rule with another right-hand side. */
    static Mutant action(RulePlan plan, String what, List<Integer> arguments) {
        var action = new id.tatakelola.engine.plan.Action(plan.action().kind(), arguments);
        RulePlan changed = new RulePlan(plan.card(), plan.variables(), plan.conditions(), plan.subjectAt(), action);
        return Mutant.of(Change.ARGUMENTS, what, HEAD, changed);
    }
}

package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;

/**
 * A rule in which one thing is changed (<i>mutan</i>).
 *
 * @param change what sort of change
 * @param key what names it among the mutants of its rule, such as {@code BOUND `<=` becomes `<` in `dueOn <= asOf`}; it holds
 *     no line, so that a rule may move about in its file
 * @param place the condition in which it is made; line 0 for the head of the rule
 * @param plan the rule as changed
 */
public record Mutant(Change change, String key, Place place, RulePlan plan) {
    static Mutant of(Change change, String what, Place place, RulePlan plan) {
        String where = place.text().isEmpty() ? "" : " in `" + place.text() + "`";
        return new Mutant(change, change + " " + what + where, place, plan);
    }

    /** The same, told apart from those before it that are called the same. */
    Mutant numbered(int ordinal) {
        return ordinal == 1 ? this : new Mutant(change, key + " (" + ordinal + ")", place, plan);
    }

    /** Where the change is made and what it is, on one line. */
    public String told() {
        return plan.card().file() + ":" + Math.max(1, place.line()) + ": " + key;
    }
}

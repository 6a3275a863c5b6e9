package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;

/**
 * A rule in which one thing is changed (<i>mutan</i>).
 *
 * @param change what sort of change
 * @param what the change in words, such as {@code `<=` becomes `<`}
 * @param place the condition in which it is made; line 0 for the head of the rule
 * @param plan the rule as changed
 */
public record Mutant(Change change, String what, Place place, RulePlan plan) {
    /** What names the change in a list of equivalent ones: no line, so that moving a rule about does not disturb it. */
    public String key() {
        return change + " " + what + (place.text().isEmpty() ? "" : " in `" + place.text() + "`");
    }

    /** Where the change is made and what it is, on one line. */
    public String told() {
        return plan.card().file() + ":" + Math.max(1, place.line()) + ": " + key();
    }
}

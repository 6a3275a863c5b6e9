package id.tatakelola.testkit.mutation;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;

/**
 * A rule in which one thing is changed (<i>mutan</i>).
 *
 * @param change what sort of change
 * @param name what names it among the mutants of its rule, such as {@code BOUND `<=` becomes `<` in `dueOn <= asOf`}; it holds
 *     no line, so that a rule may move about in its file
 * @param place the condition in which it is made; line 0 for the head of the rule
 * @param plan the rule as changed
 */
public record Mutant(Change change, LocalText name, Place place, RulePlan plan) {
    static Mutant of(Change change, LocalText what, Place place, RulePlan plan) {
        LocalText name =
                place.text().isEmpty() ? say("slip", change, what) : say("slip.in", change, what, place.text());
        return new Mutant(change, name, place, plan);
    }

    /** Its name in English, by which it is told from others. */
    public String key() {
        return name.english();
    }

    /** Whether this is its name in either language. */
    boolean isCalled(String written) {
        return name.english().equals(written) || name.indonesian().equals(written);
    }

    /** The same, told apart from those before it that are called the same. */
    Mutant numbered(int ordinal) {
        return ordinal == 1 ? this : new Mutant(change, say("slip.again", name, ordinal), place, plan);
    }
}

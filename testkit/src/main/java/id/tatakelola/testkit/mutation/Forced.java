package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Function;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.testkit.mutation.OneChange.Choice;
import id.tatakelola.testkit.told.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rule in which one condition always holds, or never does: where its answer differs from the rule's, the condition
 * decides (<i>syarat yang menentukan</i>). A condition is a test as small as it stands in the rule, or a pattern without
 * tests, which can only be made never to hold.
 *
 * @param place the test or pattern
 * @param ordinal counts the conditions inside one place from 1
 * @param holds true when it always holds here, and so is decided by cases in which it is false
 * @param plan the rule as changed
 */
public record Forced(Place place, int ordinal, boolean holds, RulePlan plan) {
    private static final Condition.Item NEVER =
            new Condition.Item(-1, new Expression.Truth(false), new Place(0, 0, "false"));

    /** Both sides of all conditions of a rule, in the order of the rule. */
    public static List<Forced> of(RulePlan plan) {
        List<Mutant> all = Rewriting.conditions(plan, node -> choices(plan, node));
        List<Forced> forced = new ArrayList<>();
        Place place = new Place(0, 0, "");
        int ordinal = 0;
        for (Mutant mutant : all) {
            ordinal = Objects.equals(place, mutant.place()) ? ordinal + (holds(mutant) ? 0 : 1) : 1;
            place = mutant.place();
            forced.add(new Forced(place, ordinal, holds(mutant), mutant.plan()));
        }
        return forced;
    }

    private static boolean holds(Mutant mutant) {
        return mutant.key().startsWith(Change.DROP_TEST + " true");
    }

    private static List<Choice> choices(RulePlan plan, Object node) {
        if (node instanceof Condition.Pattern pattern) {
            boolean subject = !plan.derives() && plan.conditions().get(plan.subjectAt()) == pattern;
            boolean tested = pattern.items().stream().anyMatch(Condition.Item::isTest);
            return subject || tested
                    ? List.of()
                    : List.of(new Choice(Change.DROP_PATTERN, Words.same("false"), never(pattern)));
        }
        // never to hold comes first: it begins a new condition
        return node instanceof Expression expression && isTest(expression)
                ? Stream.of(false, true)
                        .map(truth -> new Choice(
                                Change.DROP_TEST, Words.same(String.valueOf(truth)), new Expression.Truth(truth)))
                        .toList()
                : List.of();
    }

    private static boolean isTest(Expression expression) {
        return expression instanceof Expression.Comparison
                || expression instanceof Expression.Membership
                || expression instanceof Expression.Recorded
                || (expression instanceof Expression.Call call && call.function() == Function.COVERS);
    }

    private static Condition never(Condition.Pattern pattern) {
        List<Condition.Item> items = new ArrayList<>(pattern.items());
        items.add(NEVER);
        return new Condition.Pattern(pattern.factType(), pattern.slot(), items, pattern.place());
    }
}

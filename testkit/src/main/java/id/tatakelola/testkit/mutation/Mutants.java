package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.RulePlan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All the rules that are like a rule but for one slip (<i>mutan sebuah aturan</i>). */
public final class Mutants {
    private Mutants() {}

    /** The mutants of a rule: its conditions from first to last, then its head. */
    public static List<Mutant> of(RulePlan plan) {
        ConditionChoices choices = new ConditionChoices(new Bindings(plan)::mayGo);
        Map<String, Integer> called = new TreeMap<>();
        return Stream.concat(Rewriting.conditions(plan, choices).stream(), HeadChoices.of(plan).stream())
                .map(mutant -> mutant.numbered(called.merge(mutant.key(), 1, Integer::sum)))
                .toList();
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.process.Mechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the first condition that failed for a subject, by trying ever longer beginnings of the rule. */
final class Explainer {
    private final LoadedPacks loaded;
    private final LocalDate asOf;
    private final FactBase base;

    Explainer(LoadedPacks loaded, Portfolio portfolio, LocalDate asOf) {
        Check check = new Check(loaded, portfolio, asOf);
        check.run();
        this.loaded = loaded;
        this.asOf = asOf;
        this.base = check.base();
    }

    Explanation explain(String ruleId, FactRef ref) {
        BoundRule rule = rule(ruleId);
        Fact subject = base.find(ref);
        if (subject == null || !ref.type().equals(rule.subjectType())) {
            throw new IllegalArgumentException(ref + " is not a subject of rule `" + ruleId + "`.");
        }
        if (!rule.inForceOn(asOf)) {
            return new Explanation(ruleId, ref, Verdict.NOT_APPLICABLE, null);
        }
        ReportingRun run =
                new ReportingRun(rule, frame(rule, rule.subjectSlot(), subject), base.table(rule.subjectType()));
        run.run();
        Verdict verdict = run.verdicts().build().getOrDefault(ref, Verdict.NOT_APPLICABLE);
        return new Explanation(ruleId, ref, verdict, firstFailed(rule, subject));
    }

    private BoundRule rule(String id) {
        List<BoundRule> all = Arrays.stream(Mechanism.values())
                .flatMap(m -> loaded.rules(m).stream())
                .filter(r -> !r.plan().derives())
                .toList();
        return all.stream()
                .filter(r -> r.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no reporting rule `" + id + "`."
                        + Suggestions.maybe(
                                id, all.stream().map(r -> r.card().id()).toList())));
    }

    private Frame frame(BoundRule rule, int subjectSlot, Fact subject) {
        FactTable table = base.table(FactRef.of(subject).type());
        Hold hold = Hold.fact(subjectSlot, table, table.position(subject.id()), Map.of());
        return new Frame(base, asOf, new Budget(EngineLimits.STANDARD, null), rule, hold);
    }

    private @Nullable Place firstFailed(BoundRule rule, Fact subject) {
        for (Beginning beginning : beginnings(rule.plan().conditions())) {
            RulePlan plan = rule.plan();
            RulePlan shorter = new RulePlan(plan.card(), plan.variables(), beginning.conditions(), -1, plan.action());
            BoundRule tried = BoundRule.of(shorter, loaded.types());
            if (tried.scope().best(frame(tried, rule.subjectSlot(), subject)) == Truth.FALSE) {
                return beginning.last();
            }
        }
        return null;
    }

    private record Beginning(List<Condition> conditions, Place last) {}

    private static List<Beginning> beginnings(List<Condition> conditions) {
        List<Beginning> all = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            List<Condition> before = conditions.subList(0, i);
            if (conditions.get(i) instanceof Condition.Pattern pattern) {
                for (int n = 0; n < pattern.items().size(); n++) {
                    Condition part = new Condition.Pattern(
                            pattern.factType(), pattern.slot(), pattern.items().subList(0, n + 1), pattern.place());
                    all.add(new Beginning(
                            and(before, part), pattern.items().get(n).place()));
                }
            }
            all.add(new Beginning(
                    and(before, conditions.get(i)), conditions.get(i).place()));
        }
        return all;
    }

    private static List<Condition> and(List<Condition> before, Condition last) {
        List<Condition> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
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

    /**
     * An explainer.
     *
     * @param base the facts as the stages of a check left them
     */
    Explainer(LoadedPacks loaded, FactBase base, LocalDate asOf) {
        this.loaded = loaded;
        this.asOf = asOf;
        this.base = base;
    }

    /** Explains what outcomes say neither in a finding nor in a doubt, in their order. */
    List<Explanation> explain(List<RuleOutcome> outcomes) {
        List<Explanation> all = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            if (outcome.inForce() && !outcome.verdicts().isEmpty()) {
                explain(outcome, all);
            }
        }
        return all;
    }

    private void explain(RuleOutcome outcome, List<Explanation> into) {
        String id = outcome.card().id();
        BoundRule rule = rule(id);
        List<Beginning> beginnings = beginnings(rule);
        outcome.verdicts().forEach((ref, verdict) -> {
            if (verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE) {
                into.add(new Explanation(id, ref, verdict, firstFailed(rule, beginnings, ref)));
            }
        });
    }

    Explanation explain(String ruleId, FactRef ref) {
        BoundRule rule = rule(ruleId);
        if (base.find(ref) == null || !ref.type().equals(rule.subjectType())) {
            throw new IllegalArgumentException(ref + " is not a subject of rule `" + ruleId + "`.");
        }
        if (!rule.inForceOn(asOf)) {
            return new Explanation(ruleId, ref, Verdict.NOT_APPLICABLE, null);
        }
        ReportingRun run =
                new ReportingRun(rule, frame(rule, rule, ref), base.table(rule.subjectType()), ExplanationLevel.NONE);
        run.run();
        Verdict verdict = run.verdicts().build().getOrDefault(ref, Verdict.NOT_APPLICABLE);
        return new Explanation(ruleId, ref, verdict, firstFailed(rule, beginnings(rule), ref));
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

    /** A frame for trying a rule or a beginning of it with one subject. */
    private Frame frame(BoundRule rule, BoundRule tried, FactRef subject) {
        FactTable table = base.table(subject.type());
        Hold hold = Hold.fact(rule.subjectSlot(), table, table.position(subject.id()), Map.of());
        return new Frame(base, asOf, new Budget(EngineLimits.STANDARD, null), tried, hold);
    }

    private @Nullable Place firstFailed(BoundRule rule, List<Beginning> beginnings, FactRef subject) {
        for (Beginning beginning : beginnings) {
            BoundRule tried = beginning.rule();
            if (tried.scope().best(frame(rule, tried, subject)) == Truth.FALSE) {
                return beginning.last();
            }
        }
        return null;
    }

    /** The conditions of a rule up to one, and where that stands. */
    private record Beginning(BoundRule rule, Place last) {}

    private Beginning beginning(RulePlan plan, List<Condition> conditions, Place last) {
        RulePlan shorter = new RulePlan(plan.card(), plan.variables(), conditions, -1, plan.action());
        return new Beginning(BoundRule.of(shorter, loaded.types()), last);
    }

    private List<Beginning> beginnings(BoundRule rule) {
        RulePlan plan = rule.plan();
        List<Condition> conditions = plan.conditions();
        List<Beginning> all = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            List<Condition> before = conditions.subList(0, i);
            if (conditions.get(i) instanceof Condition.Pattern pattern) {
                for (int n = 0; n < pattern.items().size(); n++) {
                    Condition part = new Condition.Pattern(
                            pattern.factType(), pattern.slot(), pattern.items().subList(0, n + 1), pattern.place());
                    all.add(beginning(
                            plan, and(before, part), pattern.items().get(n).place()));
                }
            }
            all.add(beginning(
                    plan, and(before, conditions.get(i)), conditions.get(i).place()));
        }
        return all;
    }

    private static List<Condition> and(List<Condition> before, Condition last) {
        List<Condition> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }
}

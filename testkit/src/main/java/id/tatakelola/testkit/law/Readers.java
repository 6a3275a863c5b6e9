package id.tatakelola.testkit.law;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.regulation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rules a fact can matter to (<i>pembaca fakta</i>): those whose plan reads it, those that read what such a rule
 * derives, and for evidence and waivers those whose answers they lie over.
 */
public final class Readers {
    private static final Map<Action.Kind, String> DERIVED =
            Map.of(Action.Kind.ISSUE, "Directive", Action.Kind.RECORD, "Observation", Action.Kind.GIVE, "Rating");

    /** For each rule, itself and the rules that derive what it reads, however far back. */
    private final SortedMap<String, List<RulePlan>> sources = new TreeMap<>();

    private final PackSet packs;

    /** Those of packs. */
    public Readers(PackSet packs) {
        this.packs = packs;
        packs.rules().forEach(rule -> sources.put(rule.card().id(), sources(rule)));
    }

    private List<RulePlan> sources(RulePlan rule) {
        List<RulePlan> found = new ArrayList<>(List.of(rule));
        for (int i = 0; i < found.size(); i++) {
            PlanReads reads = PlanReads.of(found.get(i));
            packs.rules().stream()
                    .filter(other -> other.derives()
                            && reads.types().contains(DERIVED.get(other.action().kind())))
                    .filter(other -> !found.contains(other))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * Whether a fact can matter to a rule.
     *
     * @param component the component that changes; null when the whole row, or its register, does
     */
    public boolean reads(String ruleId, Fact fact, @Nullable String component) {
        List<RulePlan> plans = sources.getOrDefault(ruleId, List.of());
        return liesOver(ruleId, fact) || plans.stream().anyMatch(plan -> reads(PlanReads.of(plan), fact, component));
    }

    private static boolean reads(PlanReads reads, Fact fact, @Nullable String component) {
        if (fact instanceof Parameter parameter) {
            return reads.parameterKeys().contains(parameter.key());
        }
        String type = fact.getClass().getSimpleName();
        return component == null
                ? reads.types().contains(type)
                : reads.components(type).contains(component);
    }

    private boolean liesOver(String ruleId, Fact fact) {
        boolean evidence = fact instanceof Evidence
                && packs.rules().stream()
                        .anyMatch(r -> r.card().id().equals(ruleId) && r.card().evidence() != null);
        return evidence || (fact instanceof Waiver waiver && waiver.ruleId().equals(ruleId));
    }
}

package id.tatakelola.engine.pack;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.regulation.Parameter;
import java.util.Comparator;
import java.util.List;

/**
 * A rule pack (<i>paket aturan</i>): compiled rules with the dated parameters they rest on.
 *
 * @param id the pack's name, such as {@code monitoring}
 * @param version its semantic version
 * @param rules its rules, sorted by id
 * @param parameters the dated values it brings (law's own, or a city's), sorted by id
 */
public record RulePack(String id, String version, List<RulePlan> rules, List<Parameter> parameters) {
    /** Sorts and copies the lists. */
    public RulePack {
        rules = rules.stream().sorted(Comparator.comparing(r -> r.card().id())).toList();
        parameters =
                parameters.stream().sorted(Comparator.comparing(Parameter::id)).toList();
    }
}

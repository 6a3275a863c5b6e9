package id.tatakelola.io.result;

import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.VerdictCounts;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.DomainKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdicts of the rules of one mechanism and domain.
 *
 * @param mechanism the mechanism
 * @param domain the domain
 * @param rules how many rules there are
 * @param counts how often they gave each verdict
 */
public record Tally(Mechanism mechanism, DomainKind domain, long rules, VerdictCounts counts) {
    /** One for each mechanism and domain, those without rules included. */
    public static List<Tally> of(List<RuleOutcome> outcomes) {
        List<Tally> tallies = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            for (DomainKind domain : DomainKind.values()) {
                tallies.add(of(mechanism, domain, outcomes));
            }
        }
        return tallies;
    }

    /** The sum of all. */
    public static VerdictCounts sum(List<Tally> tallies) {
        return tallies.stream().map(Tally::counts).reduce(new VerdictCounts(0, 0, 0, 0), VerdictCounts::plus);
    }

    private static Tally of(Mechanism mechanism, DomainKind domain, List<RuleOutcome> outcomes) {
        List<VerdictCounts> counts = outcomes.stream()
                .filter(o -> o.card().mechanism() == mechanism && o.card().domain() == domain)
                .map(RuleOutcome::counts)
                .toList();
        VerdictCounts sum = counts.stream().reduce(new VerdictCounts(0, 0, 0, 0), VerdictCounts::plus);
        return new Tally(mechanism, domain, counts.size(), sum);
    }
}

package id.tatakelola.benchmarks.rivals;

import id.tatakelola.engine.Directives;
import id.tatakelola.engine.Findings;
import id.tatakelola.engine.Observations;
import id.tatakelola.engine.Ratings;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Takes down which rule fires for which fact; Drools asks it before each firing, which is how it knows the rule. */
final class DroolsCollector implements AgendaFilter {
    private final Map<String, RuleCard> cards;
    private final Hits hits;
    private Map<String, Fact> derived = new LinkedHashMap<>();
    private Match match;

    DroolsCollector(Map<String, RuleCard> cards, Hits hits) {
        this.cards = cards;
        this.hits = hits;
    }

    @Override
    public boolean accept(Match next) {
        match = next;
        return hits.inForce(next.getRule().getName());
    }

    Object global(String name) {
        return switch (name) {
            case "findings" -> (Findings) subject -> hits.add(card().id(), subject);
            case "directives" -> (Directives) this::issue;
            case "observations" -> (Observations) this::record;
            default -> (Ratings) this::give;
        };
    }

    private RuleCard card() {
        return cards.get(match.getRule().getName());
    }

    private void issue(Fact subject, String addresseeId, LocalDate dueOn) {
        RuleCard card = card();
        derive(new Directive(
                derivedId(),
                card.id(),
                subject.id(),
                addresseeId,
                card.indonesian().title(),
                card.citations().get(0).key(),
                card.demandedFrom(dueOn),
                dueOn));
    }

    private void record(Fact subject, Number value, Number target) {
        derive(new Observation(derivedId(), card().id(), subject.id(), decimal(value), decimal(target)));
    }

    private void give(Fact subject, Number level) {
        derive(new Rating(derivedId(), card().id(), subject.id(), decimal(level)));
    }

    private void derive(Fact fact) {
        derived.putIfAbsent(fact.id(), fact);
    }

    private String derivedId() {
        StringBuilder id = new StringBuilder(card().id());
        for (Object object : match.getObjects()) {
            if (object instanceof Fact fact && !(fact instanceof Parameter)) {
                id.append('/').append(fact.id());
            }
        }
        return id.toString();
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }

    /** What was derived since this was last asked, for the session. */
    List<Fact> takeDerived() {
        List<Fact> taken = List.copyOf(derived.values());
        derived = new LinkedHashMap<>();
        return taken;
    }

    Hits hits() {
        return hits;
    }
}

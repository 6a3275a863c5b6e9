package id.tatakelola.drools.session;

import id.tatakelola.engine.Directives;
import id.tatakelola.engine.Findings;
import id.tatakelola.engine.Observations;
import id.tatakelola.engine.Ratings;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Gives the globals of a session their rule: records what each firing said, and of which match. */
public final class Recorder extends DefaultAgendaEventListener {
    /** A finding as a session reports it. */
    public record Hit(RuleCard card, Fact subject, List<Fact> matched, Map<String, Object> variables) {
        private FactRef[] order() {
            return matched.stream().map(FactRef::of).toArray(FactRef[]::new);
        }
    }

    private final Map<String, RulePlan> rules;
    private final SortedMap<String, List<Hit>> hits = new TreeMap<>();
    private final SortedMap<FactRef, Fact> derived = new TreeMap<>();
    private @Nullable Match match;

    Recorder(Map<String, RulePlan> rules) {
        this.rules = rules;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
    }

    Object global(String name) {
        return switch (name) {
            case "findings" -> (Findings) this::report;
            case "directives" -> (Directives) this::issue;
            case "observations" -> (Observations) this::record;
            default -> (Ratings) this::give;
        };
    }

    private Match match() {
        if (match == null) {
            throw new IllegalStateException("a global was called outside a firing");
        }
        return match;
    }

    private RuleCard card() {
        RulePlan plan = rules.get(match().getRule().getName());
        if (plan == null) {
            throw new IllegalStateException("no such rule: " + match().getRule().getName());
        }
        return plan.card();
    }

    private void report(Fact subject) {
        Map<String, Object> variables = new TreeMap<>();
        match().getDeclarationIds().forEach(id -> variables.put(id, match().getDeclarationValue(id)));
        String key = card().id() + " " + FactRef.of(subject);
        hits.computeIfAbsent(key, k -> new ArrayList<>()).add(new Hit(card(), subject, matched(), variables));
    }

    private List<Fact> matched() {
        return match().getObjects().stream()
                .filter(object -> object instanceof Fact && !(object instanceof Parameter))
                .map(Fact.class::cast)
                .toList();
    }

    private void issue(Fact subject, String addresseeId, LocalDate dueOn) {
        RuleCard card = card();
        String title = card.indonesian().title();
        String citation = card.citations().get(0).key();
        derive(new Directive(
                derivedId(), card.id(), subject.id(), addresseeId, title, citation, card.demandedFrom(dueOn), dueOn));
    }

    private void record(Fact subject, Number value, Number target) {
        derive(new Observation(derivedId(), card().id(), subject.id(), decimal(value), decimal(target)));
    }

    private void give(Fact subject, Number level) {
        derive(new Rating(derivedId(), card().id(), subject.id(), decimal(level)));
    }

    private void derive(Fact fact) {
        derived.putIfAbsent(FactRef.of(fact), fact);
    }

    private String derivedId() {
        return Stream.concat(Stream.of(card().id()), matched().stream().map(Fact::id))
                .collect(Collectors.joining("/"));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }

    /** What was derived, sorted. */
    public Collection<Fact> derived() {
        return derived.values();
    }

    /** The hits of each rule and subject, each list in the order of its facts. */
    public List<List<Hit>> hits() {
        // as the evaluator takes them: a text of them would have `u10` before `u1`
        Comparator<Hit> order = (one, other) -> Arrays.compare(one.order(), other.order());
        return hits.values().stream()
                .map(list -> list.stream().sorted(order).toList())
                .toList();
    }
}

package id.tatakelola.drools;

import id.tatakelola.drools.session.Recorder;
import id.tatakelola.drools.session.Recorder.Hit;
import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.report.LoopBook;
import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.report.WaiverBook;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts together the result of Drools sessions. */
final class SessionResult {
    private final PackSet packs;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Narrator narrator;
    private final WaiverBook waivers;
    private final Map<String, SortedMap<FactRef, Finding>> findings = new TreeMap<>();
    private final SortedMap<FactRef, Fact> derived = new TreeMap<>();

    SessionResult(PackSet packs, Portfolio portfolio, LocalDate asOf, Map<FactRef, Fact> facts) {
        this.packs = packs;
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.narrator = new Narrator(portfolio.types(), facts::get);
        this.waivers = new WaiverBook(portfolio, asOf);
    }

    void add(Recorder recorder) {
        recorder.derived().forEach(fact -> derived.put(FactRef.of(fact), fact));
        for (List<Hit> hits : recorder.hits()) {
            Hit least = hits.get(0);
            FactRef subject = FactRef.of(least.subject());
            Finding finding = new Finding(
                    least.card().id(),
                    subject,
                    least.matched().stream().map(FactRef::of).toList(),
                    new TreeMap<>(),
                    hits.size(),
                    narrator.message(least.card(), least.variables()),
                    narrator.remedy(least.card(), least.variables()),
                    waivers.covering(least.card().id(), subject));
            findings.computeIfAbsent(least.card().id(), id -> new TreeMap<>()).put(subject, finding);
        }
    }

    CheckResult build(List<PackInfo> infos, List<String> warnings) {
        List<RuleOutcome> outcomes = packs.rules().stream()
                .sorted(Comparator.comparing((RulePlan r) -> r.card().mechanism())
                        .thenComparing(r -> r.card().domain())
                        .thenComparing(r -> r.card().id()))
                .map(this::outcome)
                .toList();
        List<String> all = new ArrayList<>(warnings);
        portfolio.warnings().forEach(w -> all.add(w.toString()));
        return new CheckResult(
                portfolio.name(),
                asOf,
                CheckResult.Engine.DROOLS,
                ExplanationLevel.COMPACT,
                infos,
                packs.leftOut(),
                Conclusion.of(outcomes),
                outcomes,
                facts(Directive.class).toList(),
                facts(Observation.class).toList(),
                facts(Rating.class).toList(),
                new LoopBook(portfolio, asOf, outcomes)
                        .counts(
                                facts(Directive.class).toList(),
                                facts(Observation.class).toList()),
                List.of(),
                List.of(),
                waivers.notes(outcomes),
                all);
    }

    private <F extends Fact> Stream<F> facts(Class<F> type) {
        return derived.values().stream().filter(type::isInstance).map(type::cast);
    }

    private RuleOutcome outcome(RulePlan rule) {
        SortedMap<FactRef, Finding> found = findings.getOrDefault(rule.card().id(), new TreeMap<>());
        SortedMap<FactRef, Verdict> verdicts = new TreeMap<>();
        found.keySet().forEach(subject -> verdicts.put(subject, Verdict.NOT_MET));
        List<FactRef> derivedHere = derived.entrySet().stream()
                .filter(e -> e.getValue().id().startsWith(rule.card().id() + "/"))
                .map(Map.Entry::getKey)
                .toList();
        return new RuleOutcome(
                rule.card(),
                Boolean.TRUE.equals(rule.card().inForce().covers(asOf)),
                verdicts,
                List.copyOf(found.values()),
                List.of(),
                false,
                List.of(),
                derivedHere,
                List.of(),
                null);
    }
}

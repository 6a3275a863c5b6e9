package id.tatakelola.engine.internal;

import id.tatakelola.engine.live.Snapshot;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a rule says of some subjects.
 *
 * @param findings sorted by subject
 * @param doubts sorted by subject
 * @param derived the facts derived, by id
 * @param because what deriving more would rest on
 */
record Part(List<Finding> findings, List<Doubt> doubts, SortedMap<String, Fact> derived, Set<Unknown> because) {
    /** Nothing so far; more can be added. */
    static Part empty() {
        return new Part(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new TreeSet<>());
    }

    /** What a whole run said. */
    static Part of(RuleRun run) {
        return new Part(run.outcome().findings(), run.outcome().doubts(), run.derived(), run.doubts());
    }

    /** Adds what a rule says of subjects that come after. */
    void add(OutcomeBuilder.Said said) {
        findings.addAll(said.findings());
        doubts.addAll(said.doubts());
    }

    /** Adds what a rule derives from a subject, or from unrecorded ones. */
    void add(DerivingRun run) {
        derived.putAll(run.derived());
        because.addAll(run.doubts());
    }

    /** What rules say, in their order. */
    static Snapshot snapshot(Collection<Part> parts) {
        Map<String, Fact> derived = new TreeMap<>();
        parts.forEach(part -> derived.putAll(part.derived()));
        return new Snapshot(
                parts.stream().flatMap(part -> part.findings().stream()).toList(),
                parts.stream().flatMap(part -> part.doubts().stream()).toList(),
                only(Directive.class, derived.values()),
                only(Observation.class, derived.values()),
                only(Rating.class, derived.values()),
                List.of());
    }

    private static <F extends Fact> List<F> only(Class<F> type, Collection<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

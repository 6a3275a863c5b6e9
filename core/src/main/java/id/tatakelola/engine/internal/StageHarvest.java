package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules of one stage derived, and where they were in doubt. */
final class StageHarvest {
    private final SortedMap<String, SortedMap<String, Fact>> facts = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Set<Unknown>>> doubts = new TreeMap<>();

    void add(RulePlan rule, Map<String, Fact> derived, Set<Unknown> inDoubt) {
        String type = DerivingRun.typeOf(rule.action().kind()).getSimpleName();
        facts.computeIfAbsent(type, t -> new TreeMap<>()).putAll(derived);
        if (!inDoubt.isEmpty()) {
            doubts.computeIfAbsent(type, t -> new TreeMap<>())
                    .computeIfAbsent(rule.card().id(), id -> new TreeSet<>())
                    .addAll(inDoubt);
        }
    }

    /** A rule that did not answer may have derived anything. */
    void leftOut(RulePlan rule) {
        add(rule, Map.of(), Set.of(noAnswer(rule)));
    }

    /** What a rule that derives and did not answer leaves in doubt. */
    static Unknown noAnswer(RulePlan rule) {
        String type = DerivingRun.typeOf(rule.action().kind()).getSimpleName();
        return new Unknown(Unknown.Kind.DERIVATION, type, rule.card().id(), "");
    }

    /** The types of which this stage derived something else than another harvest of it, or is in doubt otherwise. */
    Set<String> typesThatDiffer(StageHarvest other) {
        Set<String> differ = new TreeSet<>(facts.keySet());
        differ.removeIf(type -> Objects.equals(facts.get(type), other.facts.get(type))
                && doubts(type).equals(other.doubts(type)));
        return differ;
    }

    SortedMap<String, SortedMap<String, Fact>> byType() {
        return facts;
    }

    /** What each rule in doubt that derives facts of the type rests on, by rule id. */
    SortedMap<String, Set<Unknown>> doubts(String type) {
        return doubts.getOrDefault(type, Collections.emptySortedMap());
    }
}

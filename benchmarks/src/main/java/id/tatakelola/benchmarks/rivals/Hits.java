package id.tatakelola.benchmarks.rivals;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an engine found: the facts that break each rule in force, as often as the rule matched. For one thread. */
public final class Hits {
    private final Map<String, List<Fact>> byRule = new HashMap<>();

    /** Nothing found yet, of the rules that are in force on a day. */
    Hits(PackSet packs, LocalDate asOf) {
        for (RulePlan rule : packs.rules()) {
            if (Boolean.TRUE.equals(rule.card().inForce().covers(asOf))) {
                byRule.put(rule.card().id(), new ArrayList<>());
            }
        }
    }

    /** Whether a rule is in force. */
    boolean inForce(String rule) {
        return byRule.containsKey(rule);
    }

    /** Notes that a fact breaks a rule; nothing when the rule is not in force. */
    void add(String rule, Fact subject) {
        List<Fact> found = byRule.get(rule);
        if (found != null) {
            found.add(subject);
        }
    }

    /** The facts that break each rule; a rule that nothing breaks is not there. */
    public SortedMap<String, SortedSet<FactRef>> subjects() {
        SortedMap<String, SortedSet<FactRef>> subjects = new TreeMap<>();
        byRule.forEach((rule, facts) -> {
            if (!facts.isEmpty()) {
                SortedSet<FactRef> refs = new TreeSet<>();
                facts.forEach(fact -> refs.add(FactRef.of(fact)));
                subjects.put(rule, refs);
            }
        });
        return subjects;
    }
}

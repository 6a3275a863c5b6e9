package id.tatakelola.engine.internal;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.live.Delta;
import id.tatakelola.engine.live.Snapshot;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.process.Mechanism;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One edit worked through the stages: what the rules said before of the subjects that it may concern, what they say after,
 * and what changes in the facts derived, which is an edit to later stages.
 */
final class LiveEdit {
    private final LiveState state;
    private final LiveTables tables;
    private final Journal journal;
    private final Parts before = new Parts();
    private final Parts after = new Parts();
    private final Map<FactRef, @Nullable Fact> derived = new LinkedHashMap<>();
    private final Map<String, SortedMap<String, Set<Unknown>>> doubts = new TreeMap<>();

    /** An edit of which the journal tells what it does to recorded facts. */
    LiveEdit(LiveState state, Journal journal) {
        this.state = state;
        this.tables = state.tables();
        this.journal = journal;
    }

    /** Works through the edit; the tables are as after it then. */
    Changes changes() {
        for (Mechanism stage : Mechanism.values()) {
            work(stage);
        }
        return inWords(Changes.between(before.snapshot(), after.snapshot()));
    }

    /** Writes the words of the findings told while the tables are as they were found. */
    private Changes inWords(Changes told) {
        List<Finding> opened = inWords(told.findings().opened());
        journal.show(false);
        List<Finding> closed = inWords(told.findings().closed());
        journal.show(true);
        return told.withFindings(new Delta<>(opened, closed));
    }

    private static List<Finding> inWords(List<Finding> findings) {
        return findings.stream().map(Finding::inWords).toList();
    }

    /** Remembers what the edit changed; the tables must be as after it. */
    void keep() {
        derived.forEach(tables::keepDerived);
        doubts.forEach(tables::keepDoubts);
        state.forget(journal.tables());
        after.whole().forEach(state::remember);
    }

    private void work(Mechanism stage) {
        Map<LiveRule, Affected> affected = new LinkedHashMap<>();
        List<LiveRule> readers = state.readers(stage, journal.tables());
        readers.forEach(state::refuseBeyondBounds);
        look(readers, affected, true);
        journal.show(false);
        look(readers, affected, false);
        affected.values().removeIf(Affected::isNone);
        affected.forEach((rule, subjects) -> before.add(state.known(rule, subjects), rule, subjects));
        journal.show(true);
        affected.forEach((rule, subjects) -> after.add(state.ask(rule, subjects), rule, subjects));
        affected.forEach((rule, subjects) -> feed(rule, subjects));
    }

    private void look(List<LiveRule> readers, Map<LiveRule, Affected> into, boolean later) {
        for (LiveRule rule : readers) {
            FactBase base = state.view(rule);
            rule.add(journal, base, later, state.frame(rule, Hold.NONE), into.computeIfAbsent(rule, r -> r.none(base)));
        }
    }

    /** Shows later stages what a rule now derives otherwise. */
    private void feed(LiveRule rule, Affected subjects) {
        if (!rule.rule().plan().derives()) {
            return;
        }
        Part earlier = before.of(rule);
        Part later = after.of(rule);
        Map<String, Fact> all = new TreeMap<>(earlier.derived());
        all.putAll(later.derived());
        all.forEach((id, fact) -> {
            Fact now = later.derived().get(id);
            if (!Objects.equals(earlier.derived().get(id), now)) {
                FactRef ref = FactRef.of(fact);
                derived.put(ref, now);
                tables.merge(journal, ref, now);
            }
        });
        if (!earlier.because().equals(later.because())) {
            doubt(
                    rule,
                    subjects.isAll()
                            ? later.because()
                            : state.ask(rule, Affected.all()).because());
        }
    }

    private void doubt(LiveRule rule, Set<Unknown> because) {
        String type = DerivingRun.typeOf(rule.rule().plan().action().kind()).getSimpleName();
        SortedMap<String, Set<Unknown>> byRule = doubts.computeIfAbsent(type, t -> new TreeMap<>(tables.doubts(t)));
        if (because.isEmpty()) {
            byRule.remove(rule.rule().card().id());
        } else {
            byRule.put(rule.rule().card().id(), because);
        }
        tables.doubt(journal, type, byRule);
    }

    /** What some rules say of the subjects that an edit may concern, rule by rule. */
    private static final class Parts {
        private final Map<LiveRule, Part> parts = new LinkedHashMap<>();
        private final Map<LiveRule, Part> whole = new LinkedHashMap<>();

        void add(Part part, LiveRule rule, Affected subjects) {
            parts.put(rule, part);
            if (subjects.isAll()) {
                whole.put(rule, part);
            }
        }

        Part of(LiveRule rule) {
            return Objects.requireNonNull(parts.get(rule));
        }

        Map<LiveRule, Part> whole() {
            return whole;
        }

        Snapshot snapshot() {
            return Part.snapshot(parts.values());
        }
    }
}

package id.tatakelola.engine.internal;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.process.Mechanism;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a live check keeps from edit to edit: the tables, and what rules said of all their subjects as long as nothing they
 * read changes. What they say of one subject is not kept, since it is had at once, before an edit and after.
 */
final class LiveState {
    /** Thrown when an edit has to be made by checking anew. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why, null, false, false);
        }
    }

    private final EngineLimits limits;
    private final LiveTables tables;
    private final Map<Mechanism, List<LiveRule>> rules = new EnumMap<>(Mechanism.class);
    private final Map<Mechanism, SetMultimap<FactTable, Integer>> readers = new EnumMap<>(Mechanism.class);
    private final SetMultimap<String, LiveRule> shown = HashMultimap.create();
    private final Map<LiveRule, Part> whole = new HashMap<>();
    private final Map<LiveRule, Long> tried = new HashMap<>();
    private final Set<String> complete = new HashSet<>();

    LiveState(LoadedPacks loaded, Check check) {
        this.limits = loaded.limits();
        this.tables = new LiveTables(loaded, check);
        check.portfolio().registers().forEach(register -> complete.add(register.factType()));
        for (Mechanism stage : Mechanism.values()) {
            rules.put(stage, new ArrayList<>());
            readers.put(stage, HashMultimap.create());
            loaded.rules(stage).stream()
                    .filter(rule -> rule.inForceOn(check.asOf()))
                    .forEach(rule -> add(stage, loaded, loaded.live(rule), check));
        }
    }

    /**
     * Whether edits of a portfolio can be worked out on kept tables. Where ids hold the sign that joins them to the id of a
     * derived fact, facts derived from several may share an id, and the first in the order of a check counts.
     */
    static boolean suits(LoadedPacks loaded, Portfolio portfolio) {
        return compound(loaded)
                .allMatch(type -> portfolio.facts(type).stream().noneMatch(fact -> isCompound(fact.id())));
    }

    /** Whether a fact may come into tables that are kept. */
    static boolean suits(LoadedPacks loaded, Fact fact) {
        return !isCompound(fact.id())
                || compound(loaded).noneMatch(fact.getClass().getSimpleName()::equals);
    }

    private static boolean isCompound(String id) {
        return id.indexOf(DerivingRun.JOINS_IDS) >= 0;
    }

    /** The types of facts from which rules derive that derive from several. */
    private static Stream<String> compound(LoadedPacks loaded) {
        return Arrays.stream(Mechanism.values())
                .flatMap(stage -> loaded.rules(stage).stream())
                .filter(rule -> rule.plan().derives())
                .map(BoundRule::matchedTypes)
                .filter(types -> types.size() > 1)
                .flatMap(List::stream);
    }

    private void add(Mechanism stage, LoadedPacks loaded, LiveRule rule, Check check) {
        String id = rule.rule().card().id();
        RuleRun run = Objects.requireNonNull(check.runs().get(id));
        List<LiveRule> inOrder = Objects.requireNonNull(rules.get(stage));
        for (String type : rule.types()) {
            Objects.requireNonNull(readers.get(stage)).put(tables.view(stage).table(type), inOrder.size());
            shown.put(type, rule);
        }
        inOrder.add(rule);
        loaded.reads(id).types().forEach(type -> shown.put(type, rule));
        whole.put(rule, Part.of(run));
        tried.put(rule, run.tried());
    }

    /** Whether the register of a type is declared complete, be it for another day: references into it must not dangle. */
    boolean isComplete(String type) {
        return complete.contains(type);
    }

    LiveTables tables() {
        return tables;
    }

    /** The rules of a stage for which it may matter that tables change, in their order. */
    List<LiveRule> readers(Mechanism stage, Collection<FactTable> changed) {
        SortedSet<Integer> places = new TreeSet<>();
        changed.forEach(table ->
                places.addAll(Objects.requireNonNull(readers.get(stage)).get(table)));
        return places.stream()
                .map(Objects.requireNonNull(rules.get(stage))::get)
                .toList();
    }

    /** A frame to ask a rule in. */
    Frame frame(LiveRule rule, Hold hold) {
        return frame(rule, hold, budget());
    }

    private Frame frame(LiveRule rule, Hold hold, Budget budget) {
        return new Frame(view(rule), tables.asOf(), budget, rule.rule(), hold);
    }

    private Budget budget() {
        Duration most = limits.maxTime();
        return new Budget(limits, most == null ? null : Long.valueOf(System.nanoTime() + most.toNanos()));
    }

    /** The facts as a rule sees them. */
    FactBase view(LiveRule rule) {
        return tables.view(rule.rule().card().mechanism());
    }

    /** What a rule said of subjects before the edit under way; the tables must be as before it. */
    Part known(LiveRule rule, Affected subjects) {
        Part known = subjects.isAll() ? whole.get(rule) : null;
        return known == null ? ask(rule, subjects) : known;
    }

    /** What a rule says of subjects. */
    Part ask(LiveRule rule, Affected subjects) {
        Part part = Part.empty();
        Budget budget = budget();
        if (subjects.isAll()) {
            ask(rule, Hold.NONE, budget, part);
            tried.put(rule, budget.spent());
        } else {
            FactTable table = view(rule).table(rule.rule().heldType());
            for (String id : subjects.ids()) {
                int at = table.position(id);
                if (at != Index.END) {
                    ask(rule, Hold.fact(rule.rule().heldSlot(), table, at, rule.keys()), budget, part);
                }
            }
            if (subjects.isUnrecorded()) {
                ask(rule, Hold.ghosts(rule.rule().heldSlot()), budget, part);
            }
            tried.merge(rule, budget.spent(), Long::sum);
        }
        refuseMany(rule);
        return part;
    }

    /** The bound on combinations is one for all subjects of a check; near to it, only a check can tell. */
    private void refuseMany(LiveRule rule) {
        if (tried.getOrDefault(rule, 0L) > limits.maxTuplesPerRule() / 2) {
            throw new Unfit("rule " + rule.rule().card().id() + " may be near its limit");
        }
    }

    /** A rule made for so many facts at most fails when there are more, which is told by a whole check. */
    void refuseBeyondBounds(LiveRule rule) {
        for (Bound bound : rule.rule().plan().bounds()) {
            if (view(rule).table(bound.factType()).count() > bound.most()) {
                throw new Unfit("rule " + rule.rule().card().id() + " is made for fewer facts");
            }
        }
    }

    private void ask(LiveRule rule, Hold hold, Budget budget, Part into) {
        BoundRule bound = rule.rule();
        Frame frame = frame(rule, hold, budget);
        if (bound.plan().derives()) {
            DerivingRun run = new DerivingRun(bound, frame);
            run.run();
            into.add(run);
        } else {
            FactTable subjects = view(rule).table(bound.subjectType());
            ReportingRun run = new ReportingRun(bound, frame, subjects, ExplanationLevel.COMPACT);
            run.run();
            into.add(tables.outcomes(bound.card().mechanism()).said(bound, run));
        }
    }

    /** Forgets what rules said that read changed tables, or tell names from them. */
    void forget(Collection<FactTable> changed) {
        changed.forEach(table -> shown.get(table.type().name()).forEach(whole::remove));
    }

    /** Remembers what a rule says of all its subjects. */
    void remember(LiveRule rule, Part part) {
        whole.put(rule, part);
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.process.Mechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a live check, kept from edit to edit with all indexes: what is recorded, and what earlier stages derived,
 * as each stage sees it. For one thread at a time.
 */
final class LiveTables {
    private final LocalDate asOf;
    private final Map<Mechanism, FactBase> views = new EnumMap<>(Mechanism.class);
    private final Map<Mechanism, OutcomeBuilder> outcomes = new EnumMap<>(Mechanism.class);
    private final Map<String, Map<String, Fact>> derived = new HashMap<>();
    private final Map<String, SortedMap<String, Set<Unknown>>> doubts = new HashMap<>();

    /** The tables as a check left them. */
    LiveTables(LoadedPacks loaded, Check check) {
        this.asOf = check.asOf();
        FactBase base = new FactBase(check.portfolio(), asOf, check.parameters(), loaded.parameterKeys()).open();
        FactBase recorded = base;
        // names are told as all stages leave them, and at once, before the tables change again
        Narrator narrator = new Narrator(
                check.portfolio().types(), ref -> view(Mechanism.EVALUATION).find(ref));
        for (Mechanism stage : Mechanism.values()) {
            views.put(stage, base);
            outcomes.put(
                    stage,
                    new OutcomeBuilder(
                            narrator,
                            (rule, subject) -> waiver(recorded, rule, subject),
                            new EvidenceOverlay(fact -> evidence(recorded, fact), asOf)));
            base = base.open();
            StageHarvest harvest = check.harvest(stage);
            for (Map.Entry<String, SortedMap<String, Fact>> type :
                    harvest.byType().entrySet()) {
                derived.put(type.getKey(), new HashMap<>(type.getValue()));
                doubts.put(type.getKey(), new TreeMap<>(harvest.doubts(type.getKey())));
                base.addDerived(type.getKey(), type.getValue(), harvest.doubts(type.getKey()));
            }
        }
    }

    private @Nullable String waiver(FactBase recorded, String ruleId, FactRef subject) {
        return at(recorded, Waiver.class, "subjectId", subject.id()).stream()
                .filter(waiver -> waiver.ruleId().equals(ruleId))
                .filter(waiver -> Boolean.TRUE.equals(waiver.validity().covers(asOf)))
                .map(Waiver::id)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Evidence> evidence(FactBase recorded, FactRef fact) {
        return at(recorded, Evidence.class, "factId", fact.id()).stream()
                .filter(evidence -> evidence.factType().equals(fact.type()))
                .toList();
    }

    private static <F extends Fact> List<F> at(FactBase base, Class<F> type, String component, String value) {
        FactTable table = base.table(type.getSimpleName());
        Index index = table.index(table.type().require(component));
        List<F> facts = new ArrayList<>();
        for (int at = index.first(value); at != Index.END; at = index.next(at)) {
            facts.add(type.cast(Objects.requireNonNull(table.fact(at))));
        }
        return facts;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The facts as a stage sees them. */
    FactBase view(Mechanism stage) {
        return Objects.requireNonNull(views.get(stage));
    }

    /** The facts that are recorded. */
    FactBase recorded() {
        return view(Mechanism.DIRECTION);
    }

    OutcomeBuilder outcomes(Mechanism stage) {
        return Objects.requireNonNull(outcomes.get(stage));
    }

    /** Records a fact, or takes it away, in the view of every stage. */
    void record(Journal journal, FactRef ref, @Nullable Fact fact) {
        FactTable recorded = recorded().table(ref.type());
        journal.make(new Move(recorded, recorded.find(ref.id()), fact));
        merge(journal, ref, derived.getOrDefault(ref.type(), Map.of()).get(ref.id()));
    }

    /** Shows later stages a derived fact, or that it is derived no longer, unless the city has recorded one of its id. */
    void merge(Journal journal, FactRef ref, @Nullable Fact conclusion) {
        FactTable recorded = recorded().table(ref.type());
        FactTable merged = view(Mechanism.EVALUATION).table(ref.type());
        if (merged != recorded) {
            Fact own = recorded.find(ref.id());
            journal.make(new Move(merged, merged.find(ref.id()), own == null ? conclusion : own));
        }
    }

    /** Shows later stages why rules may have derived other facts of a type. */
    void doubt(Journal journal, String type, SortedMap<String, Set<Unknown>> byRule) {
        FactTable merged = view(Mechanism.EVALUATION).table(type);
        FactTable recorded = recorded().table(type);
        if (merged != recorded) {
            journal.open(merged, FactBase.openings(recorded, byRule));
        }
    }

    /** What the deriving of facts of a type rests on where it is in doubt, by rule. */
    SortedMap<String, Set<Unknown>> doubts(String type) {
        return doubts.getOrDefault(type, Collections.emptySortedMap());
    }

    /** Remembers what was derived by an edit that is kept. */
    void keepDerived(FactRef ref, @Nullable Fact fact) {
        Map<String, Fact> byId = derived.computeIfAbsent(ref.type(), type -> new HashMap<>());
        if (fact == null) {
            byId.remove(ref.id());
        } else {
            byId.put(ref.id(), fact);
        }
    }

    /** Remembers the doubts of an edit that is kept. */
    void keepDoubts(String type, SortedMap<String, Set<Unknown>> byRule) {
        doubts.put(type, byRule);
    }

    /** Whether any recorded fact refers to one. */
    boolean isReferredTo(FactRef ref) {
        for (FactType type : recorded().types().all()) {
            for (FactComponent component : type.components()) {
                Class<? extends Fact> target = component.references();
                if (target != null
                        && target.getSimpleName().equals(ref.type())
                        && recorded().table(type.name()).index(component).first(ref.id()) != Index.END) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many facts each table holds and each of its indexes leads to, to tell whether anything is left behind. */
    Map<String, SortedSet<Integer>> counts() {
        Map<String, SortedSet<Integer>> counts = new TreeMap<>();
        views.forEach((stage, view) -> view.types().all().stream()
                .map(type -> view.table(type.name()))
                .filter(table -> table.count() > 0)
                .forEach(table -> counts.put(stage + " " + table.type().name(), table.counts())));
        derived.forEach((type, facts) -> counts.put("derived " + type, new TreeSet<>(Set.of(facts.size()))));
        return counts;
    }
}

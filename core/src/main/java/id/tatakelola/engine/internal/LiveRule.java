package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.Waiver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rule, and what an edit of a fact means to it; immutable and shared by threads. */
final class LiveRule {
    private static final String WAIVER = Waiver.class.getSimpleName();
    private static final String EVIDENCE = Evidence.class.getSimpleName();

    private final BoundRule rule;
    private final Reach reach;
    private final Map<String, List<Function<Object, @Nullable Object>>> read = new HashMap<>();
    private final Set<String> types;

    LiveRule(BoundRule rule, FactTypes types) {
        this.rule = rule;
        this.reach = new Reach(rule, types);
        PlanReads reads = PlanReads.of(rule.plan());
        for (String type : reads.types()) {
            read.put(
                    type,
                    reads.components(type).stream()
                            .map(name -> types.require(type).require(name).reader())
                            .toList());
        }
        this.types = types(rule, read.keySet());
    }

    private static Set<String> types(BoundRule rule, Set<String> read) {
        Set<String> types = new TreeSet<>(read);
        if (!rule.plan().derives()) {
            types.add(WAIVER);
        }
        if (rule.card().evidence() != null) {
            types.add(EVIDENCE);
        }
        return types;
    }

    BoundRule rule() {
        return rule;
    }

    /** For patterns before the subject, what an index answers once the subject is known. */
    Map<Integer, PatternStep.Key> keys() {
        return reach.keys();
    }

    /** The types of facts that can change what it says of a subject, its wording apart. */
    Set<String> types() {
        return types;
    }

    /** No subject so far. */
    Affected none(FactBase base) {
        return new Affected(reach.most(base));
    }

    /**
     * Adds the subjects that an edit may concern.
     *
     * @param later whether the tables are as after the edit, or as before
     * @param frame a frame of the rule to work in
     */
    void add(Journal journal, FactBase base, boolean later, Frame frame, Affected into) {
        for (String type : types) {
            FactTable table = base.table(type);
            for (Move move : journal.moves(table)) {
                Fact fact = move.fact(later);
                if (fact != null) {
                    addOverlaid(fact, into);
                    if (differs(type, move)) {
                        addUnrecorded(base, into);
                        reach.add(base, frame, fact, move.comesOrGoes(), into);
                    }
                }
            }
            // what a doubt rests on is told, but alone it opens none; it may become what later facts rest on
            if (rule.plan().derives() ? journal.isOpened(table) : journal.isUnsure(table)) {
                into.addAll();
            }
        }
    }

    /** What may be derived from unrecorded facts counts as a doubt. */
    private void addUnrecorded(FactBase base, Affected into) {
        if (rule.plan().derives() && base.table(rule.heldType()).isOpen()) {
            into.addUnrecorded();
        }
    }

    private boolean differs(String type, Move move) {
        List<Function<Object, @Nullable Object>> readers = read.get(type);
        return readers != null
                && (move.comesOrGoes()
                        || readers.stream()
                                .anyMatch(reader ->
                                        !Objects.equals(reader.apply(move.before()), reader.apply(move.after()))));
    }

    /** The subjects of whom a waiver or evidence speaks. */
    private void addOverlaid(Fact fact, Affected into) {
        if (fact instanceof Waiver waiver && waiver.ruleId().equals(rule.card().id())) {
            into.add(waiver.subjectId());
        } else if (fact instanceof Evidence evidence
                && rule.card().evidence() != null
                && evidence.factType().equals(rule.heldType())) {
            into.add(evidence.factId());
        }
    }
}

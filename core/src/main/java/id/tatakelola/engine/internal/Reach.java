package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects of a rule a fact can concern; immutable. A fact concerns a subject when both may stand in one environment
 * that is not false: the fact passes what its pattern asks of it alone, and equal keys lead from pattern to pattern to the
 * subject. Where no keys lead, or one of them is unknown, or a fact that nobody recorded may stand between, all subjects
 * are concerned.
 */
final class Reach {
    private static final int FEWEST = 16;

    /** Two components that are equal in a step from one fact to another. */
    private record Link(FactComponent from, FactComponent to) {}

    /** A step to the facts that may stand in a slot beside a fact. */
    private record Step(int slot, String type, List<PatternStep.Item> alone, List<Link> links) {}

    /**
     * A pattern, and how it leads to the subject.
     *
     * @param alone its bindings and tests that read the fact alone
     * @param way the way to the subject; empty when it is the subject, null when there is none
     * @param readsId whether the id of its fact is compared with anything
     * @param wayById a way along the one comparison of its id with a component of another; null when there is none
     */
    private record Spot(
            int slot,
            List<PatternStep.Item> alone,
            @Nullable List<Step> way,
            boolean readsId,
            @Nullable List<Step> wayById) {}

    private final BoundRule rule;
    private final FactTypes types;
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final Map<Integer, PatternStep.Key> keys = new HashMap<>();
    private final Map<Integer, Condition.Pattern> patterns = new HashMap<>();

    Reach(BoundRule rule, FactTypes types) {
        this.rule = rule;
        this.types = types;
        Joins joins = new Joins(rule.plan());
        joins.places().forEach(place -> patterns.put(place.pattern().slot(), place.pattern()));
        joins.places().forEach(place -> add(place, joins));
        rule.factSlots().stream().takeWhile(slot -> slot != rule.heldSlot()).forEach(slot -> addKey(slot, joins));
    }

    /** For patterns before the subject, what an index answers once the subject is known. */
    Map<Integer, PatternStep.Key> keys() {
        return keys;
    }

    private void add(Joins.Place place, Joins joins) {
        Condition.Pattern pattern = place.pattern();
        int slot = pattern.slot();
        List<Step> wayById = joins.readsOfId(slot) == 1 ? steps(joins.wayById(place, rule.heldSlot()), pattern) : null;
        Spot spot = new Spot(
                slot,
                alone(pattern),
                steps(joins.way(place, rule.heldSlot()), pattern),
                joins.readsOfId(slot) > 0,
                wayById);
        spots.computeIfAbsent(pattern.factType(), type -> new ArrayList<>()).add(spot);
    }

    private @Nullable List<Step> steps(@Nullable List<Joins.Hop> way, Condition.Pattern from) {
        if (way == null) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        Condition.Pattern at = from;
        for (Joins.Hop hop : way) {
            Condition.Pattern to = Objects.requireNonNull(patterns.get(hop.to()));
            steps.add(new Step(hop.to(), to.factType(), alone(to), links(hop.links(), at, to)));
            at = to;
        }
        return steps;
    }

    private List<Link> links(List<Joins.Link> links, Condition.Pattern from, Condition.Pattern to) {
        FactType one = types.require(from.factType());
        FactType other = types.require(to.factType());
        return links.stream()
                .map(link -> new Link(one.require(link.from()), other.require(link.to())))
                .toList();
    }

    private List<PatternStep.Item> alone(Condition.Pattern pattern) {
        ExpressionBinder expressions = new ExpressionBinder(rule.plan(), types);
        Set<Integer> known = new HashSet<>(List.of(pattern.slot()));
        List<PatternStep.Item> alone = new ArrayList<>();
        for (Condition.Item item : pattern.items()) {
            if (known.containsAll(Slots.readBy(item.expression()))) {
                alone.add(new PatternStep.Item(item.slot(), expressions.bind(item.expression())));
                known.add(item.slot());
            }
        }
        return List.copyOf(alone);
    }

    private void addKey(int slot, Joins joins) {
        Condition.Pattern pattern = Objects.requireNonNull(patterns.get(slot));
        Condition.Pattern held = Objects.requireNonNull(patterns.get(rule.heldSlot()));
        List<Joins.Link> links =
                joins.neighbours(slot, new HashSet<>(rule.factSlots())).get(rule.heldSlot());
        if (links != null) {
            Link link = links(links, pattern, held).get(0);
            keys.put(
                    slot,
                    new PatternStep.Key(
                            link.from(), new ValueNodes.Held(link.to().reader()), -1, -1, null));
        }
    }

    /** How many subjects are worth looking at one by one. */
    int most(FactBase base) {
        return Math.max(FEWEST, base.table(rule.heldType()).size() / 4);
    }

    /**
     * Adds the subjects that a fact may concern among other facts.
     *
     * @param frame a frame of the rule to work in
     * @param comesOrGoes whether the fact is there only before or only after an edit
     */
    void add(FactBase base, Frame frame, Fact fact, boolean comesOrGoes, Affected into) {
        String type = fact.getClass().getSimpleName();
        for (Spot spot : spots.getOrDefault(type, List.of())) {
            // until a fact is recorded, an unrecorded one may have its id, and so match where the fact does not
            boolean asGhost = comesOrGoes && spot.readsId() && base.table(type).isOpen();
            if (spot.slot() != rule.heldSlot() && asGhost) {
                walk(base, frame, fact, spot.wayById(), into);
            } else if (passes(frame, spot.slot(), spot.alone(), fact)) {
                walk(base, frame, fact, spot.way(), into);
            }
        }
    }

    private void walk(FactBase base, Frame frame, Fact from, @Nullable List<Step> way, Affected into) {
        if (way == null) {
            into.addAll();
            return;
        } else if (way.isEmpty()) {
            into.add(from.id());
            return;
        }
        Step step = way.get(0);
        FactTable table = base.table(step.type());
        Link key = key(table, step, from);
        boolean last = way.size() == 1;
        if (into.isAll() || key == null || (!last && mayBeUnrecorded(table, step, from))) {
            into.addAll();
            return;
        }
        Index index = table.index(key.to());
        for (int first : new int[] {index.first(value(key.from(), from)), index.firstUnknown()}) {
            for (int at = first; at != Index.END; at = index.next(at)) {
                Fact to = Objects.requireNonNull(table.fact(at));
                if (joins(step, from, to) && passes(frame, step.slot(), step.alone(), to)) {
                    walk(base, frame, to, way.subList(1, way.size()), into);
                }
            }
        }
    }

    /** The link whose index is the finest among those of which the value is known; null when none is. */
    private static @Nullable Link key(FactTable table, Step step, Fact from) {
        Link best = null;
        for (Link link : step.links()) {
            boolean known = value(link.from(), from) != Missing.VALUE;
            boolean finer = best == null
                    || table.index(link.to()).chains() > table.index(best.to()).chains();
            best = known && finer ? link : best;
        }
        return best;
    }

    private static boolean mayBeUnrecorded(FactTable table, Step step, Fact from) {
        return table.isOpen()
                && step.links().stream()
                        .noneMatch(link -> link.to().name().equals("id") && table.isRecorded(value(link.from(), from)));
    }

    private static boolean joins(Step step, Fact from, Fact to) {
        for (Link link : step.links()) {
            if (Values.compare(Operator.EQUAL, value(link.from(), from), value(link.to(), to)) == Truth.FALSE) {
                return false;
            }
        }
        return true;
    }

    private static Object value(FactComponent component, Fact fact) {
        return Values.of(component.reader().apply(fact));
    }

    /** Whether a fact may match a pattern as far as can be told from the fact alone. */
    private static boolean passes(Frame frame, int slot, List<PatternStep.Item> alone, Fact fact) {
        frame.set(slot, fact);
        try {
            for (PatternStep.Item item : alone) {
                if (!item.isTest()) {
                    frame.set(item.slot(), item.node().value(frame));
                } else if (item.node().truth(frame) == Truth.FALSE) {
                    return false;
                }
            }
        } catch (ArithmeticException | DateTimeException e) {
            return true; // whether the rule fails of it is found when it is asked
        }
        return true;
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One run of a rule that derives: a fact for each environment that is true. */
final class DerivingRun {
    /** What joins the ids of facts to that of a fact derived from them. */
    static final char JOINS_IDS = '/';

    private final BoundRule rule;
    private final Frame frame;
    private final SortedMap<String, Fact> derived = new TreeMap<>();
    private final Set<Unknown> doubts = new TreeSet<>();
    private final Set<Unknown> unknownValues = new TreeSet<>();

    DerivingRun(BoundRule rule, Frame frame) {
        this.rule = rule;
        this.frame = frame;
    }

    void run() {
        rule.scope().each(frame, Truth.TRUE, truth -> {
            if (truth == Truth.TRUE) {
                Fact fact = conclusion();
                derived.putIfAbsent(fact.id(), fact);
                blameUnknownArguments();
            } else {
                rule.scope().blameHere(frame, doubts);
            }
            return Truth.FALSE;
        });
    }

    SortedMap<String, Fact> derived() {
        return derived;
    }

    /** What the derivation rests on where it is in doubt. */
    Set<Unknown> doubts() {
        return doubts;
    }

    /** What the values of derived facts rest on where they are not known; the facts themselves are not in doubt. */
    Set<Unknown> unknownValues() {
        return unknownValues;
    }

    private void blameUnknownArguments() {
        for (Node argument : rule.arguments()) {
            if (Values.isUnknown(argument.value(frame))) {
                argument.blame(frame, unknownValues);
            }
        }
    }

    /** The type of fact that an action derives. */
    static Class<? extends Fact> typeOf(Action.Kind kind) {
        return switch (kind) {
            case ISSUE -> Directive.class;
            case RECORD -> Observation.class;
            case GIVE -> Rating.class;
            case REPORT -> throw new IllegalArgumentException("a report derives nothing");
        };
    }

    private Fact conclusion() {
        RuleCard card = rule.card();
        String id = idOfConclusion();
        String subject = ((Fact) frame.get(rule.plan().action().arguments().get(0))).id();
        return switch (rule.plan().action().kind()) {
            case ISSUE ->
                new Directive(
                        id,
                        card.id(),
                        subject,
                        (String) argument(1),
                        card.indonesian().title(),
                        card.citations().get(0).key(),
                        card.demandedFrom((LocalDate) argument(2)),
                        (LocalDate) argument(2));
            case RECORD -> new Observation(id, card.id(), subject, number(1), number(2));
            case GIVE -> new Rating(id, card.id(), subject, number(1));
            case REPORT -> throw new IllegalStateException("a report derives nothing");
        };
    }

    /** The id of the rule and those of the facts it rests on. */
    private String idOfConclusion() {
        StringBuilder id = new StringBuilder(rule.card().id());
        rule.matched(frame).forEach(ref -> id.append(JOINS_IDS).append(ref.id()));
        return id.toString();
    }

    private @Nullable Object argument(int index) {
        Object value = rule.arguments().get(index).value(frame);
        return Values.isUnknown(value) ? null : value;
    }

    private @Nullable BigDecimal number(int index) {
        Object value = argument(index);
        return value == null ? null : Values.decimal((Number) value);
    }
}

package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.model.FactType;
import id.tatakelola.model.process.Mechanism;
import java.util.Locale;
import java.util.Map;

/**
 * What a stage may derive and read: only conclusions of earlier stages, so that the order of rules cannot matter.
 *
 * @param mechanism the stage
 */
record StageRules(Mechanism mechanism) {
    private static final Map<String, Mechanism> DERIVED_IN = Map.of(
            "Directive", Mechanism.DIRECTION,
            "Observation", Mechanism.MONITORING,
            "Rating", Mechanism.EVALUATION);
    private static final Map<Action.Kind, Mechanism> ADMITTED_IN = Map.of(
            Action.Kind.ISSUE, Mechanism.DIRECTION,
            Action.Kind.RECORD, Mechanism.MONITORING,
            Action.Kind.GIVE, Mechanism.EVALUATION);

    void refuseUnreadable(FactType type, Constraint at) {
        Mechanism derived = DERIVED_IN.get(type.name());
        if (derived != null && derived.compareTo(mechanism) >= 0) {
            throw at.refuse(type.name(), say("stage.reads", word(mechanism), type.name(), word(derived)));
        }
    }

    void refuseAction(Action.Kind kind, SourceText source, int line) {
        Mechanism admitted = ADMITTED_IN.get(kind);
        if (admitted != null && admitted != mechanism) {
            source.problemInLine(
                    line, say("stage.action", kind.global() + "." + kind.method(), word(admitted), word(mechanism)));
        }
    }

    /** The folder of a stage, which is its name in either language. */
    private static String word(Mechanism mechanism) {
        return mechanism.name().toLowerCase(Locale.ROOT);
    }
}

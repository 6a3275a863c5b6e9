package id.tatakelola.drools.compile;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.model.FactType;
import id.tatakelola.model.process.Mechanism;
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
            throw at.refuse(
                    type.name(),
                    "a rule of " + word(mechanism) + " may not read `" + type.name() + "`, which " + word(derived)
                            + " derives; rules read conclusions of earlier stages only.");
        }
    }

    void refuseAction(Action.Kind kind, SourceText source, int line) {
        Mechanism admitted = ADMITTED_IN.get(kind);
        if (admitted != null && admitted != mechanism) {
            source.problemInLine(
                    line,
                    "`" + kind.global() + "." + kind.method() + "` belongs to " + word(admitted)
                            + ", but this is a rule of " + word(mechanism) + ".");
        }
    }

    private static String word(Mechanism mechanism) {
        return switch (mechanism) {
            case DIRECTION -> "direction";
            case MONITORING -> "monitoring";
            case EVALUATION -> "evaluation";
        };
    }
}

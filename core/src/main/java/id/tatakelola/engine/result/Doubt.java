package id.tatakelola.engine.result;

import id.tatakelola.model.FactRef;
import java.util.List;

/**
 * A subject of which a rule cannot tell.
 *
 * @param ruleId the rule
 * @param subject the subject
 * @param unknowns what would settle it, sorted; empty without explanations
 */
public record Doubt(String ruleId, FactRef subject, List<Unknown> unknowns) {
    /** Copies the list. */
    public Doubt {
        unknowns = List.copyOf(unknowns);
    }
}

package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;

/**
 * That an initiative serves a principle (<i>keselarasan inisiatif dengan prinsip</i>).
 *
 * @param id a stable slug
 * @param initiativeId the initiative
 * @param principleId the principle
 */
public record InitiativePrinciple(
        String id,
        @References(Initiative.class) String initiativeId,
        @References(Principle.class) String principleId) implements Fact {
    /** Checks the components. */
    public InitiativePrinciple {
        Checks.id(id);
        Checks.text("initiativeId", initiativeId);
        Checks.text("principleId", principleId);
    }
}

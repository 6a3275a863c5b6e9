package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;

/**
 * A principle of a plan (<i>prinsip</i>).
 *
 * @param id a stable slug
 * @param masterPlanId the plan
 * @param name what people call it
 */
public record Principle(
        String id, @References(MasterPlan.class) String masterPlanId, String name) implements Fact {
    /** Checks the components. */
    public Principle {
        Checks.id(id);
        Checks.text("masterPlanId", masterPlanId);
        Checks.text("name", name);
    }
}

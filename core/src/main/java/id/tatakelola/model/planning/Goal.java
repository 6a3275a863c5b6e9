package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;

/**
 * A goal of the city (<i>tujuan</i>), row S5 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param name what is to be reached
 */
public record Goal(String id, String name) implements Fact {
    /** Checks the components. */
    public Goal {
        Checks.id(id);
        Checks.text("name", name);
    }
}

package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level given to something (<i>tingkat kematangan</i>); its scale belongs to the rule that gives it.
 *
 * @param id a stable slug; of a derived one, the rule and the facts it was derived from
 * @param ruleId the rule that gave it, or {@code none}
 * @param subjectId the fact rated
 * @param level the level; null when not known
 */
public record Rating(
        String id,
        String ruleId,
        String subjectId,
        @Nullable BigDecimal level) implements Fact {
    /** Checks the components. */
    public Rating {
        Checks.id(id);
        Checks.text("ruleId", ruleId);
        Checks.text("subjectId", subjectId);
    }
}

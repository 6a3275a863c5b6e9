package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measured value against its target (<i>hasil pemantauan</i>).
 *
 * @param id a stable slug; of a derived one, the rule and the facts it was derived from
 * @param ruleId the rule that measured it, or {@code none}
 * @param subjectId the fact measured
 * @param value the value; null when not known
 * @param target the target; null when not known
 */
public record Observation(
        String id,
        String ruleId,
        String subjectId,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target) implements Fact {
    /** Checks the components. */
    public Observation {
        Checks.id(id);
        Checks.text("ruleId", ruleId);
        Checks.text("subjectId", subjectId);
    }
}

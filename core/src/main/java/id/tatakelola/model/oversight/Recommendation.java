package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of an evaluation (<i>rekomendasi</i>), row S46 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param evaluationId the evaluation
 * @param title what is recommended
 * @param addresseeId who must act; {@code none} when nobody is named; null when not known
 * @param dueOn the last day to do it, inclusive; null when not known
 */
public record Recommendation(
        String id,
        @References(EvaluationRecord.class) String evaluationId,
        String title,
        @References(OrganizationUnit.class) @Nullable String addresseeId,
        @Nullable LocalDate dueOn)
        implements Fact {
    /** Checks the components. */
    public Recommendation {
        Checks.id(id);
        Checks.text("evaluationId", evaluationId);
        Checks.text("title", title);
    }
}

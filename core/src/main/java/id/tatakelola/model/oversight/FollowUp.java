package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done on a recommendation (<i>tindak lanjut</i>), row S46 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param recommendationId the recommendation
 * @param reportedOn the day of the report; null when not known
 * @param state how far it is; null when not known
 */
public record FollowUp(
        String id,
        @References(Recommendation.class) String recommendationId,
        @Nullable LocalDate reportedOn,
        @Nullable ProgressState state)
        implements Fact {
    /** Checks the components. */
    public FollowUp {
        Checks.id(id);
        Checks.text("recommendationId", recommendationId);
    }
}

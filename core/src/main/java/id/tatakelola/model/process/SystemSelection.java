package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.asset.Application;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a system among alternatives (<i>pemilihan sistem</i>), Permen Kominfo 41/2007 process 3.
 *
 * @param id a stable slug
 * @param applicationId the application chosen
 * @param large whether the system is large; null when not known
 * @param strategic whether it is strategic; null when not known
 * @param affectsEarlierSystems whether it may affect earlier systems; null when not known
 * @param noTrialReason why no proof of concept was held; {@code none} when no reason was given; null when not known
 * @param chosenOn the day of the choice; null when not known
 */
@RecordBuilder
public record SystemSelection(
        String id,
        @References(Application.class) String applicationId,
        @Nullable Boolean large,
        @Nullable Boolean strategic,
        @Nullable Boolean affectsEarlierSystems,
        @Nullable String noTrialReason,
        @Nullable LocalDate chosenOn)
        implements Fact, SystemSelectionBuilder.With {
    /** Checks the components. */
    public SystemSelection {
        Checks.id(id);
        Checks.text("applicationId", applicationId);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static SystemSelection of(String id, String applicationId) {
        return new SystemSelection(id, applicationId, null, null, null, null, null);
    }
}

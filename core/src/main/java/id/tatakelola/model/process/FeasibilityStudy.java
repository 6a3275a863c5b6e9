package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.Role;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A feasibility study (<i>studi kelayakan</i>), Permen Kominfo 41/2007 process 3: at least the three elements named here.
 *
 * @param id a stable slug
 * @param selectionId the choice it prepared
 * @param madeById the role that made it; {@code none} when nobody stands for it; null when not known
 * @param functionalNeeds whether it has the functional needs of the business process and the technical requirements; null when not known
 * @param benefits whether it has the benefits aimed at; null when not known
 * @param riskAnalysis whether it has the analysis of risk to the business process; null when not known
 * @param completedOn the day it was completed; null when not known
 */
@RecordBuilder
public record FeasibilityStudy(
        String id,
        @References(SystemSelection.class) String selectionId,
        @References(Role.class) @Nullable String madeById,
        @Nullable Boolean functionalNeeds,
        @Nullable Boolean benefits,
        @Nullable Boolean riskAnalysis,
        @Nullable LocalDate completedOn)
        implements Fact, FeasibilityStudyBuilder.With {
    /** Checks the components. */
    public FeasibilityStudy {
        Checks.id(id);
        Checks.text("selectionId", selectionId);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static FeasibilityStudy of(String id, String selectionId) {
        return new FeasibilityStudy(id, selectionId, null, null, null, null, null);
    }
}

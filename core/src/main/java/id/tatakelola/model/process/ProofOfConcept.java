package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof of concept of a vendor (<i>uji konsep</i>), Permen Kominfo 41/2007 process 3.
 *
 * @param id a stable slug
 * @param selectionId the choice it belongs to
 * @param vendor the vendor, by the name in the record of tender
 * @param passed whether the system passed; null when not known
 * @param scenarioAgreed whether the city and the vendor agreed on the scenario; null when not known
 * @param conductedOn the day it was held; null when not known
 */
public record ProofOfConcept(
        String id,
        @References(SystemSelection.class) String selectionId,
        String vendor,
        @Nullable Boolean passed,
        @Nullable Boolean scenarioAgreed,
        @Nullable LocalDate conductedOn)
        implements Fact {
    /** Checks the components. */
    public ProofOfConcept {
        Checks.id(id);
        Checks.text("selectionId", selectionId);
        Checks.text("vendor", vendor);
    }
}

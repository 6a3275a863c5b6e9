package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Evidence about a fact (<i>bukti dukung</i>).
 *
 * @param id a stable slug
 * @param factType the fact type, by its code name
 * @param factId the fact
 * @param sourceId where it comes from
 * @param observedOn the day it was observed; null when not known
 * @param grade how strong it is; null when not known
 */
public record Evidence(
        String id,
        String factType,
        String factId,
        @References(Source.class) String sourceId,
        @Nullable LocalDate observedOn,
        @Nullable EvidenceGrade grade)
        implements Fact {
    /** Checks the components. */
    public Evidence {
        Checks.id(id);
        Checks.text("factType", factType);
        Checks.text("factId", factId);
        Checks.text("sourceId", sourceId);
    }
}

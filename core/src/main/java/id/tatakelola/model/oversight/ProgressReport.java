package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report on following a directive (<i>laporan tindak lanjut</i>).
 *
 * @param id a stable slug
 * @param directiveId the directive
 * @param reportedOn the day of the report; null when not known
 * @param state how far it is; null when not known
 */
public record ProgressReport(
        String id,
        @References(Directive.class) String directiveId,
        @Nullable LocalDate reportedOn,
        @Nullable ProgressState state)
        implements Fact {
    /** Checks the components. */
    public ProgressReport {
        Checks.id(id);
        Checks.text("directiveId", directiveId);
    }
}

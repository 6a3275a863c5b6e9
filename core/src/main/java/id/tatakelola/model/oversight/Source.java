package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source of what is recorded (<i>sumber</i>).
 *
 * @param id a stable slug
 * @param kind which kind
 * @param title its title
 * @param publishedOn the day it was published; null when not known
 * @param selfReported whether the city speaks of itself; null when not known
 * @param reference where it can be found; null when not known
 */
public record Source(
        String id,
        SourceKind kind,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable Boolean selfReported,
        @Nullable String reference)
        implements Fact {
    /** Checks the components. */
    public Source {
        Checks.id(id);
        Checks.text("title", title);
    }
}

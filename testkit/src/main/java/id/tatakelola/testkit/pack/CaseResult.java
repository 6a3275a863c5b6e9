package id.tatakelola.testkit.pack;

import id.tatakelola.engine.result.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * How a case went.
 *
 * @param name its sentence, as its author wrote it
 * @param line where it stands in its case file, counted from 1
 * @param wrong what is not as expected, in several lines; null when it passed
 */
public record CaseResult(LocalText name, int line, @Nullable LocalText wrong) {
    /** Whether all was as expected. */
    public boolean passed() {
        return wrong == null;
    }
}

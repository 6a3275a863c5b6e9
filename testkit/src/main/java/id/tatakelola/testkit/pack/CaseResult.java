package id.tatakelola.testkit.pack;

import id.tatakelola.engine.result.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * How a case went, or the head of a case file (severity and citations).
 *
 * @param name its sentence, as its author wrote it; for a head, what it is
 * @param line where it stands in its case file, counted from 1
 * @param wrong what is not as expected, in several lines; null when it passed
 */
public record CaseResult(LocalText name, int line, @Nullable LocalText wrong) {
    /** Whether all was as expected. */
    public boolean passed() {
        return wrong == null;
    }
}

package id.tatakelola.io;

import id.tatakelola.io.source.ReadProblem;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as read from files (<i>berkas portofolio</i>).
 *
 * @param portfolio the facts and complete registers
 * @param asOf the day for which it is to be checked, as it says itself; null when it does not
 * @param note what readers of results must know, such as {@code SYNTHETIC}; null when it says nothing
 * @param warnings what looks wrong, sorted by file, line and column
 * @param places where the facts stand
 */
public record PortfolioDocument(
        Portfolio portfolio,
        @Nullable LocalDate asOf,
        @Nullable String note,
        List<ReadProblem> warnings,
        Places places) {
    /** Copies the list. */
    public PortfolioDocument {
        warnings = List.copyOf(warnings);
    }
}

package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says (<i>pernyataan</i>); statements may disagree, and facts are what the city takes as its register.
 *
 * @param id a stable slug
 * @param sourceId who says it
 * @param factType the fact type it is about, by its code name
 * @param factId the fact it is about; {@code none} when it is about many; null when not known
 * @param component the component it is about; {@code none} when it counts; null when not known
 * @param value what it says; {@code none} when it counts; null when not known
 * @param count how many it counts; null when not known
 * @param basis what it counts; null when the statement can be read in two ways
 * @param statedOn the day of the statement; null when not known
 */
@RecordBuilder
public record Statement(
        String id,
        @References(Source.class) String sourceId,
        String factType,
        @Nullable String factId,
        @Nullable String component,
        @Nullable String value,
        @Nullable Integer count,
        @Nullable CountBasis basis,
        @Nullable LocalDate statedOn)
        implements Fact, StatementBuilder.With {
    /** Checks the components. */
    public Statement {
        Checks.id(id);
        Checks.text("sourceId", sourceId);
        Checks.text("factType", factType);
        Checks.notNegative("count", count);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Statement of(String id, String sourceId, String factType) {
        return new Statement(id, sourceId, factType, null, null, null, null, null, null);
    }
}

package id.tatakelola.model.data;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A data set of the city (<i>data, kumpulan data</i>), Perpres 39/2019.
 *
 * @param id a stable slug
 * @param title its title
 * @param producerId the Produsen Data; {@code none} when there is none; null when not known
 * @param published whether it is published; null when not known
 * @param metadataComplete whether it has its metadata, Pasal 7; null when not known
 * @param machineReadable whether it is kept in an open form that machines read, Pasal 9; null when not known
 * @param checkPassed whether it passed the check of the Walidata, Pasal 34; null when not known
 * @param standardMet whether it follows its data standard, Pasal 3; null when not known
 * @param referenceCodesUsed whether it uses reference codes or master data, Pasal 10; null when not known
 */
@RecordBuilder
public record Dataset(
        String id,
        String title,
        @References(OrganizationUnit.class) @Nullable String producerId,
        @Nullable Boolean published,
        @Nullable Boolean metadataComplete,
        @Nullable Boolean machineReadable,
        @Nullable Boolean checkPassed,
        @Nullable Boolean standardMet,
        @Nullable Boolean referenceCodesUsed)
        implements Fact, DatasetBuilder.With {
    /** Checks the components. */
    public Dataset {
        Checks.id(id);
        Checks.text("title", title);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Dataset of(String id, String title) {
        return new Dataset(id, title, null, null, null, null, null, null, null);
    }
}

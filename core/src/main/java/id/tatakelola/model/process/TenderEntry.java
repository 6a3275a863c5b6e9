package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a vendor into formal selection (<i>peserta pemilihan penyedia</i>), Permen Kominfo 41/2007 process 3.
 *
 * @param id a stable slug
 * @param selectionId the choice it belongs to
 * @param vendor the vendor, by the name in the record of tender
 * @param enteredOn the day of entry; null when not known
 */
public record TenderEntry(
        String id,
        @References(SystemSelection.class) String selectionId,
        String vendor,
        @Nullable LocalDate enteredOn) implements Fact {
    /** Checks the components. */
    public TenderEntry {
        Checks.id(id);
        Checks.text("selectionId", selectionId);
        Checks.text("vendor", vendor);
    }
}

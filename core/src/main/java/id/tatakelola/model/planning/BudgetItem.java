package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.NonNegative;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item of ICT budget (<i>butir anggaran TIK</i>), Permen Kominfo 41/2007 process 2.
 *
 * @param id a stable slug
 * @param name what people call it
 * @param unitId the unit that proposes it; {@code none} when none does; null when not known
 * @param year the budget year; null when not known
 * @param amountRupiah the amount in rupiah, 0 or more; null when not known
 * @param initiativeId the initiative it pays for; {@code none} when none; null when not known
 * @param purpose what it is for, a word of an open list by which like items are found; null when not known
 * @param expenditureClass its class of expenditure; null when not known
 * @param economicLifeYears how long what it buys is of use, in years, 0 or more; null when not known
 */
@RecordBuilder
public record BudgetItem(
        String id,
        String name,
        @References(OrganizationUnit.class) @Nullable String unitId,
        @Nullable Integer year,
        @NonNegative @Nullable BigDecimal amountRupiah,
        @References(Initiative.class) @Nullable String initiativeId,
        @Nullable String purpose,
        @Nullable ExpenditureClass expenditureClass,
        @NonNegative @Nullable BigDecimal economicLifeYears)
        implements Fact, BudgetItemBuilder.With {
    /** Checks the components. */
    public BudgetItem {
        Checks.id(id);
        Checks.text("name", name);
        Checks.notNegative("amountRupiah", amountRupiah);
        Checks.notNegative("economicLifeYears", economicLifeYears);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static BudgetItem of(String id, String name) {
        return new BudgetItem(id, name, null, null, null, null, null, null, null);
    }
}

package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.NonNegative;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item of ICT budget (<i>butir anggaran TIK</i>).
 *
 * @param id a stable slug
 * @param name what people call it
 * @param unitId the unit that proposes it; {@code none} when none does; null when not known
 * @param year the budget year; null when not known
 * @param amountRupiah the amount in rupiah; null when not known
 * @param initiativeId the initiative it pays for; {@code none} when none; null when not known
 */
public record BudgetItem(
        String id,
        String name,
        @References(OrganizationUnit.class) @Nullable String unitId,
        @Nullable Integer year,
        @NonNegative @Nullable BigDecimal amountRupiah,
        @References(Initiative.class) @Nullable String initiativeId)
        implements Fact {
    /** Checks the components. */
    public BudgetItem {
        Checks.id(id);
        Checks.text("name", name);
        Checks.notNegative("amountRupiah", amountRupiah);
    }
}

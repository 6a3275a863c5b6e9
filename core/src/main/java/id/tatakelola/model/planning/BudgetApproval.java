package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a budget item (<i>persetujuan anggaran</i>), Permen Kominfo 41/2007 process 2.
 *
 * @param id a stable slug
 * @param budgetItemId the item
 * @param approverRoleId the role that approved it; {@code none} when none did; null when not known
 * @param approvedOn the day of approval; null when not known
 */
public record BudgetApproval(
        String id,
        @References(BudgetItem.class) String budgetItemId,
        @References(Role.class) @Nullable String approverRoleId,
        @Nullable LocalDate approvedOn)
        implements Fact {
    /** Checks the components. */
    public BudgetApproval {
        Checks.id(id);
        Checks.text("budgetItemId", budgetItemId);
    }
}

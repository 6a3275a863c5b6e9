package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.planning.BudgetApproval;
import id.tatakelola.model.planning.BudgetItem;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who approved a budget item by the day (<i>persetujuan anggaran</i>), Permen Kominfo 41/2007 process 2. */
public final class Approvals {
    private static final Index<BudgetApproval> BY_ITEM =
            new Index<>(BudgetApproval.class, BudgetApproval::budgetItemId);

    private Approvals() {}

    /** Whether the ICT committee has approved an item. */
    public static boolean byCommittee(OracleCity city, BudgetItem item) {
        return by(city, item, Approvals::isCommittee);
    }

    /** Whether a role that fits has approved an item. */
    public static boolean by(OracleCity city, BudgetItem item, Predicate<Role> fits) {
        List<BudgetApproval> approvals = city.by(BY_ITEM, item.id());
        for (BudgetApproval approval : approvals) {
            if (Plain.hasCome(approval.approvedOn(), city.asOf())) {
                Role approver = city.find(Role.class, approval.approverRoleId());
                if (approver != null && fits.test(approver)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a role is that of the ICT committee. */
    public static boolean isCommittee(@Nullable Role role) {
        return role != null && role.kind() == RoleKind.ICT_COMMITTEE;
    }
}

package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Approvals;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.ExpenditureClass;
import java.math.BigDecimal;
import java.util.List;

/** Rules of direction on the ICT budget. */
final class BudgetDirection {
    private BudgetDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging(
                        "budget-item-approved-by-its-proposer", BudgetItem.class, BudgetDirection::ownApproval),
                OracleRule.judging("budget-item-in-wrong-class", BudgetItem.class, BudgetDirection::wrongClass),
                OracleRule.judging("budget-item-without-approval", BudgetItem.class, BudgetDirection::approval));
    }

    private static void ownApproval(OracleCity city, Verdicts out) {
        for (BudgetItem item : city.all(BudgetItem.class)) {
            boolean applies = !Plain.none(item.unitId());
            out.judge(item, applies, applies && approvedOnlyInside(city, item));
        }
    }

    private static boolean approvedOnlyInside(OracleCity city, BudgetItem item) {
        return Approvals.by(city, item, role -> isInside(item, role))
                && !Approvals.by(city, item, role -> Approvals.isCommittee(role) && !isInside(item, role));
    }

    private static boolean isInside(BudgetItem item, Role role) {
        return item.unitId() != null && item.unitId().equals(role.unitId());
    }

    private static void wrongClass(OracleCity city, Verdicts out) {
        for (BudgetItem item : city.all(BudgetItem.class)) {
            out.judge(item, true, lasts(item) != (item.expenditureClass() == ExpenditureClass.CAPITAL));
        }
    }

    /** Whether its economic life is longer than one year, which is where capital expenditure begins. */
    private static boolean lasts(BudgetItem item) {
        return item.economicLifeYears() != null && item.economicLifeYears().compareTo(BigDecimal.ONE) > 0;
    }

    private static void approval(OracleCity city, Verdicts out) {
        for (BudgetItem item : city.all(BudgetItem.class)) {
            boolean applies = item.year() != null && item.year() <= city.asOf().getYear();
            out.judge(item, applies, applies && !Approvals.byCommittee(city, item));
        }
    }
}

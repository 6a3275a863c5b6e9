package id.tatakelola.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.LiveCheck;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.organization.AssignmentKind;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What earlier stages derive, and doubt, from edit to edit of a live check. */
class LiveStagesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(Constructs.PACKS);
    private static final Initiative INITIATIVE = new Initiative("i", "Inisiatif", Fact.NONE, 2024, "u");

    /** A city in which every register is complete and an initiative would lead to a directive. */
    private static Portfolio city() {
        List<Fact> facts = List.of(
                new OrganizationUnit("u", "Dinas", UnitKind.DEPARTMENT, Fact.NONE, Fact.NONE, Validity.always()),
                new Parameter("late", "late.days", BigDecimal.TEN, "hari", Validity.always(), Fact.NONE),
                new Role("head", "Kepala", RoleKind.UNIT_HEAD, "u"),
                new RoleAssignment("r", "head", AssignmentKind.PJ, Fact.NONE, Validity.between(DAY, DAY)));
        List<CompleteRegister> registers = FactTypes.standard().all().stream()
                .map(type -> new CompleteRegister(type.name(), Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of("city", facts, registers);
    }

    /** Makes edits one by one, of which each must tell what a fresh check tells, and gives the last result. */
    private static CheckResult told(List<List<? extends Record>> edits) {
        Portfolio before = city();
        try (LiveCheck live = ENGINE.open(before, DAY)) {
            for (List<? extends Record> edit : edits) {
                List<FactRef> gone = edit.stream()
                        .filter(FactRef.class::isInstance)
                        .map(FactRef.class::cast)
                        .toList();
                List<Fact> come = edit.stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .toList();
                Portfolio after = before.edited(gone, come);
                assertThat(live.replace(gone, come))
                        .isEqualTo(Changes.between(ENGINE.check(before, DAY), ENGINE.check(after, DAY)));
                before = after;
            }
            return live.result();
        }
    }

    @Test
    void a_directive_taken_on_record_and_off_again_is_derived_as_before() {
        Directive derived = told(List.of(List.of(INITIATIVE))).directives().get(0);

        assertThat(told(List.of(List.of(INITIATIVE), List.of(derived), List.of(FactRef.of(derived))))
                        .outcome("reads-directive")
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_directive_taken_on_record_stays_when_it_is_derived_no_longer() {
        Directive derived = told(List.of(List.of(INITIATIVE))).directives().get(0);

        assertThat(told(List.of(List.of(INITIATIVE), List.of(derived), List.of(FactRef.of(INITIATIVE))))
                        .outcome("reads-directive")
                        .findings())
                .hasSize(1);
    }

    @Test
    void of_two_rules_in_doubt_the_one_that_stays_keeps_their_conclusions_open() {
        BudgetItem forSome = BudgetItem.of("b", "Belanja");
        Application ofSomebody = Application.of("a", "Aplikasi");

        CheckResult both = told(List.of(List.of(INITIATIVE), List.of(forSome), List.of(ofSomebody)));
        assertThat(both.outcome("derive-directive-plain").derivationDoubts()).isNotEmpty();
        assertThat(both.outcome("derive-directive").derivationDoubts()).isNotEmpty();

        CheckResult one = told(
                List.of(List.of(INITIATIVE), List.of(forSome), List.of(ofSomebody), List.of(FactRef.of(ofSomebody))));
        assertThat(one.outcome("reads-directive").subjectsOpen()).isTrue();
    }
}

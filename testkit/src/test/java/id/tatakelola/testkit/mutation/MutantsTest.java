package id.tatakelola.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseReader;
import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.missing.MissingCases;
import id.tatakelola.testkit.pack.Packs;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The slips made in rules, and what is said of those that no case notices. */
class MutantsTest {
    private static final String LINKED = "  - {name: linked, expect: {u1: MET}}\n";
    private static final String UNLINKED = "  - {name: unlinked, without: [NetworkLink/l1], expect: {u1: NOT_MET}}\n";

    private final CaseRunner runner = new CaseRunner(Constructs.PACKS, FactTypes.standard());

    private RuleMutation mutation(String cases) {
        CaseFile file = CaseReader.read(Packs.NOT_PLAIN + cases, "not-plain.cases.yaml", FactTypes.standard());
        return RuleMutation.of(file, runner);
    }

    @Test
    void a_rule_has_a_mutant_for_each_slip() {
        assertThat(Mutants.of(runner.rule("not-plain")))
                .extracting(Mutant::key)
                .containsExactlyInAnyOrder(
                        "DROP_PATTERN left out in `not NetworkLink( unitId == $id, status == LinkStatus.WORKING )`",
                        "QUANTIFIER `not` becomes `exists` in `not NetworkLink( unitId == $id, status == LinkStatus.WORKING )`",
                        "DROP_TEST left out in `unitId == $id`",
                        "NEGATE `==` becomes `!=` in `unitId == $id`",
                        "DROP_TEST left out in `status == LinkStatus.WORKING`",
                        "NEGATE `==` becomes `!=` in `status == LinkStatus.WORKING`",
                        "DAY first day a day later",
                        "DAY first day a day earlier",
                        "SEVERITY MINOR becomes MAJOR",
                        "CITATION contoh-2024#pasal-1 points elsewhere");
    }

    @Test
    void every_sort_of_change_is_made_to_some_construct_and_every_mutant_can_be_run() {
        Set<Change> made = Constructs.PACKS.rules().stream()
                .flatMap(plan -> Mutants.of(plan).stream())
                .peek(mutant -> runner.load(mutant.plan()))
                .map(Mutant::change)
                .collect(Collectors.toSet());

        // none of them wants evidence; shipped rules do
        assertThat(made).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Change.EVIDENCE)));
    }

    @Test
    void no_mutant_is_the_rule_itself_and_no_two_are_called_the_same() {
        for (RulePlan plan : Constructs.PACKS.rules()) {
            List<Mutant> mutants = Mutants.of(plan);
            assertThat(mutants).extracting(Mutant::plan).doesNotContain(plan);
            assertThat(mutants).extracting(Mutant::key).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_slip_that_a_case_notices_is_killed_and_others_survive() {
        RuleMutation mutation = mutation(LINKED + UNLINKED);

        assertThat(mutation.survivors())
                .extracting(survivor -> survivor.mutant().key())
                .containsExactly(
                        "DROP_TEST left out in `unitId == $id`",
                        "DROP_TEST left out in `status == LinkStatus.WORKING`",
                        "DAY first day a day later",
                        "DAY first day a day earlier");
        assertThat(mutation.killed()).isEqualTo(6);
        assertThat(new MutationScore(List.of(mutation)).killed()).hasToString("6 of 10");
    }

    @Test
    void the_case_that_is_missing_is_printed_ready_to_paste_and_kills_the_mutant() {
        String missing = MissingCases.of(mutation(LINKED + UNLINKED), runner);

        assertThat(missing).startsWith("not-plain.cases.yaml\n").contains("""
                  # DROP_TEST left out in `unitId == $id`
                  - name: when l1 has unitId none
                    change: {NetworkLink/l1: {unitId: "none"}}
                    expect: {u1: NOT_MET}
                """).contains("""
                  # DROP_TEST left out in `status == LinkStatus.WORKING`
                  - name: when l1 has status DISTURBED
                """);
        String pasted = missing.substring(missing.indexOf('\n') + 1);
        assertThat(mutation(LINKED + UNLINKED + pasted).survivors())
                .extracting(survivor -> survivor.mutant().change())
                .doesNotContain(Change.DROP_TEST);
    }

    @Test
    void what_is_called_equivalent_must_survive() {
        String equivalent =
                "equivalent:\n  \"DROP_TEST left out in `unitId == $id`\": a reason\n  NEGATE x: none such\n";
        MutationScore score = new MutationScore(List.of(mutation(LINKED + UNLINKED + equivalent)));

        assertThat(score.equivalent()).isEqualTo(1);
        assertThat(score.killed()).hasToString("6 of 9");
        assertThat(score.stale())
                .extracting(LocalText::english)
                .containsExactly("not-plain.cases.yaml: `equivalent`: no such mutant survives: NEGATE x");
    }
}

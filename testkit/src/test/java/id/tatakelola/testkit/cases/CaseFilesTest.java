package id.tatakelola.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files: what they do, and how they read when they are wrong. */
class CaseFilesTest {
    private static final String HEAD = """
            rule: not-plain
            asOf: 2024-03-01
            complete: [OrganizationUnit, NetworkLink]
            given:
              OrganizationUnit:
                - {id: u1, name: Dinas A, kind: DEPARTMENT}
              NetworkLink:
                - {id: l1, unitId: u1, status: WORKING}
            cases:
            """;

    private final CaseRunner runner = new CaseRunner(Constructs.PACKS, FactTypes.standard());

    private static CaseFile read(String cases) {
        return CaseReader.read(HEAD + cases.indent(2), "not-plain.cases.yaml", FactTypes.standard());
    }

    private String run(String cases) {
        CaseFile file = read(cases);
        String wrong = runner.run(file, file.cases().get(0));
        return wrong == null ? "" : wrong;
    }

    @Test
    void a_case_as_expected_says_nothing() {
        assertThat(run("- {name: linked, expect: {u1: MET}}")).isEmpty();
    }

    @Test
    void every_change_of_a_case_takes_effect() {
        assertThat(run("- {name: a, without: [NetworkLink/l1], expect: {u1: NOT_MET}, message: {u1: Dinas A}}"))
                .isEmpty();
        assertThat(run("- {name: a, change: {NetworkLink/l1: {status: DISTURBED}}, expect: {u1: NOT_MET}}"))
                .isEmpty();
        assertThat(run("- {name: a, blank: [NetworkLink/l1/status], expect: {u1: CANNOT_TELL}}"))
                .isEmpty();
        assertThat(run("- {name: a, without: [NetworkLink/l1], open: [NetworkLink], expect: {u1: CANNOT_TELL}}"))
                .isEmpty();
        assertThat(run("- {name: a, asOf: 2023-12-31, expect: {u1: NOT_APPLICABLE}}"))
                .isEmpty();
        assertThat(
                        run(
                                "- {name: a, facts: {OrganizationUnit: [{id: u2, name: B, kind: BOARD}]}, expect: {u2: NOT_MET}}"))
                .isEmpty();
    }

    @Test
    void a_waiver_in_a_case_covers_the_finding() {
        String waiver = "{id: w, ruleId: not-plain, subjectId: u1, reason: r, requesterId: a, approverId: b,"
                + " validity: {from: none, until: none}}";

        assertThat(run("- {name: a, without: [NetworkLink/l1], facts: {Waiver: [" + waiver + "]}, waived: [u1]}"))
                .isEmpty();
        assertThat(run("- {name: a, without: [NetworkLink/l1], waived: [u1]}"))
                .contains("u1 should be waived, but is not.");
    }

    @Test
    void an_unexpected_verdict_tells_what_was_given_and_which_condition_failed() {
        assertThat(run("- {name: linked, expect: {u1: NOT_MET}}"))
                .startsWith("not-plain.cases.yaml:10: not-plain, linked, as of 2024-03-01")
                .contains("u1 should be NOT_MET, but is MET. The first condition that failed is `")
                .contains("given\n  NetworkLink[id=l1")
                .contains("complete [NetworkLink, OrganizationUnit]");
        assertThat(run("- {name: a, blank: [NetworkLink/l1/status], expect: {u1: MET}}"))
                .contains("u1 should be MET, but is CANNOT_TELL. It rests on");
        assertThat(run("- {name: a, expect: {u9: MET}}")).contains("u9 should be MET, but is no subject.");
        assertThat(run("- {name: a, message: {u1: x}}")).contains("u1 should say \"x\", but says \"nothing\".");
        assertThat(run("- {name: a, derives: [x]}")).contains("should derive [x], but derived [].");
        assertThat(run("- {name: a, inDoubt: true}")).contains("should be in doubt, but is not.");
    }

    @Test
    void all_mistakes_of_a_file_are_told_with_their_places() {
        assertThatThrownBy(() -> read("""
                        - {nam: a, expect: {u1: MET}}
                        - {name: b, expect: {u1: MT}}
                        - {name: c, without: [NetworkLink/l9]}
                        - {name: d, open: [Role]}
                        - {name: e, facts: {OrganizationUnit: [{id: u1, name: B, kind: BOARD}]}}
                        """))
                .isInstanceOf(PortfolioReadException.class)
                .hasMessageContaining("not-plain.cases.yaml:10:6: there is no key `nam` here. Maybe `name`.")
                .hasMessageContaining("`MT` is no verdict. Maybe `MET`.")
                .hasMessageContaining("there is no fact `NetworkLink/l9` in this case; write it as `Type/id`.")
                .hasMessageContaining("the register of `Role` is not complete in this file.")
                .hasMessageContaining("OrganizationUnit/u1 is given twice.");
    }

    @Test
    void missing_kinds_are_printed_as_the_case_to_write() {
        CaseFile file = read("- {name: linked, expect: {u1: MET}}");

        List<String> missing = CaseRequirements.missing(file, runner);

        assertThat(missing)
                .anySatisfy(line -> assertThat(line)
                        .contains("rule `not-plain` has no case for `unknown NetworkLink.status`. Add")
                        .contains("blank: [NetworkLink/.../status]")
                        .contains("expect: {...: CANNOT_TELL}"));
        assertThat(missing).anyMatch(line -> line.contains("`open NetworkLink`"));
        assertThat(missing).anyMatch(line -> line.contains("`NOT_MET`"));
        assertThat(missing).anyMatch(line -> line.contains("`before the first day`") && line.contains("2023-12-31"));
    }

    @Test
    void a_rule_that_derives_needs_cases_of_its_own() {
        CaseFile file = new CaseFile("x", "derive-observation", List.of(), new java.util.TreeMap<>());

        assertThat(CaseRequirements.missing(file, runner)).anyMatch(line -> line.contains("`derives nothing`"));
    }

    @Test
    void a_rule_without_a_case_file_fails_and_so_does_a_file_without_a_rule(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("orphan.cases.yaml"), "rule: x\n");

        List<DynamicNode> nodes =
                CaseTests.of(Constructs.PACKS, FactTypes.standard(), folder).toList();

        DynamicTest first = (DynamicTest) nodes.get(0);
        assertThatThrownBy(() -> first.getExecutable().execute()).hasMessageContaining("has no case file; write ");
        DynamicTest last = (DynamicTest) nodes.get(nodes.size() - 1);
        assertThatThrownBy(() -> last.getExecutable().execute()).hasMessageContaining("orphan.cases.yaml");
    }

    @Test
    void a_case_file_becomes_a_test_for_each_case_and_one_for_its_kinds(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("monitoring/infrastructure/not-plain.cases.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD + "  - {name: linked, expect: {u1: MET}}\n");

        DynamicContainer rule = CaseTests.of(Constructs.PACKS, FactTypes.standard(), folder)
                .filter(DynamicContainer.class::isInstance)
                .map(DynamicContainer.class::cast)
                .findFirst()
                .orElseThrow();
        List<? extends DynamicNode> tests = rule.getChildren().toList();

        assertThat(tests).hasSize(2);
        assertThatThrownBy(() -> ((DynamicTest) tests.get(1)).getExecutable().execute())
                .hasMessageContaining("has no case for");
    }
}

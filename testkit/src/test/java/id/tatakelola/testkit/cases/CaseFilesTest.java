package id.tatakelola.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import org.junit.jupiter.api.Test;

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
        LocalText wrong = runner.run(file, file.cases().get(0));
        return wrong == null ? "" : wrong.english();
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
                .startsWith("not-plain.cases.yaml:10: not-plain, case \"linked\", as of 2024-03-01")
                .contains("u1 should be NOT_MET, but is MET. The first condition that failed is `")
                .contains("given\n  NetworkLink: {id: \"l1\"")
                .contains("complete [NetworkLink, OrganizationUnit]");
        assertThat(run("- {name: a, blank: [NetworkLink/l1/status], expect: {u1: MET}}"))
                .contains(
                        "u1 should be MET, but is CANNOT_TELL. It rests on NetworkLink/l1/status, which is not known.");
        assertThat(run("- {name: a, expect: {u9: MET}}")).contains("u9 should be MET, but is no subject.");
        assertThat(run("- {name: a, message: {u1: x}}"))
                .contains("u1 should say \"x\", but there is no finding about it.");
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
                        - {name: f}
                        - {name: e, facts: {OrganizationUnit: [{id: u1, name: B, kind: BOARD}]}}
                        """))
                .isInstanceOf(PortfolioReadException.class)
                .hasMessageContaining("not-plain.cases.yaml:10:6: there is no key `nam` here. Maybe `name`.")
                .hasMessageContaining(
                        "`MT` is no verdict, which is one of MET, NOT_MET, NOT_APPLICABLE, CANNOT_TELL. Maybe `MET`.")
                .hasMessageContaining("there is no fact `NetworkLink/l9` in this case; write it as `Type/id`.")
                .hasMessageContaining("the register of `Role` is not complete in this file.")
                .hasMessageContaining("a case must want something: one of expect, message,")
                .hasMessageContaining("OrganizationUnit/u1 is given twice.");
    }

    @Test
    void a_day_of_the_file_that_cannot_be_read_is_told_once_for_all_its_cases() {
        String cases = "  - {name: a, expect: {u1: MET}}\n  - {name: b, expect: {u1: MET}}\n";

        assertThatThrownBy(() -> CaseReader.read(
                        HEAD.replace("2024-03-01", "1 januari 2024") + cases,
                        "not-plain.cases.yaml",
                        FactTypes.standard()))
                .hasMessage("not-plain.cases.yaml:2:7: `asOf` (1 januari 2024) must be a day written as `2019-10-27`."
                        + " Maybe `2024-01-01`.");
    }

    @Test
    void a_reference_to_a_fact_that_is_not_given_is_told_where_it_stands() {
        assertThatThrownBy(() -> read("- {name: a, change: {NetworkLink/l1: {unitId: u9}}, expect: {u1: MET}}"))
                .hasMessage("not-plain.cases.yaml:10:49: unit `u9` is not in this portfolio. Maybe `u1` (Dinas A).");
    }

    @Test
    void the_head_of_a_file_holds_the_rule_to_its_severity_and_citations() {
        assertThat(head("severity: MINOR\ncites: [contoh-2024#pasal-1]\n")).isEmpty();
        assertThat(head("severity: MAJOR\ncites: [contoh-2024#pasal-2]\n"))
                .startsWith("not-plain.cases.yaml:1: not-plain")
                .contains("severity should be MAJOR, but is MINOR.")
                .contains("should cite [contoh-2024#pasal-2], but cites [contoh-2024#pasal-1].");
        assertThatThrownBy(() -> head("severity: MINR\n")).hasMessageContaining("Maybe `MINOR`.");
    }

    private String head(String lines) {
        CaseFile file = CaseReader.read(lines + HEAD, "not-plain.cases.yaml", FactTypes.standard());
        LocalText wrong = runner.runHead(file);
        return wrong == null ? "" : wrong.english();
    }

    @Test
    void derived_facts_are_compared_by_the_components_that_a_case_names() {
        CaseFile file = CaseReader.read("""
                        rule: derive-observation
                        asOf: 2024-03-01
                        complete: [OrganizationUnit, Application, Directive]
                        given:
                          OrganizationUnit: [{id: u1, name: Dinas A, kind: DEPARTMENT}]
                          Application: [{id: a, name: A, ownerId: u1}]
                        cases:
                          - {name: as it is, derives: {derive-observation/u1: {value: 1, target: 0}}}
                          - {name: otherwise, derives: {derive-observation/u1: {value: 2, targt: 0}}}
                        """, "x.cases.yaml", FactTypes.standard());

        assertThat(runner.run(file, file.cases().get(0))).isNull();
        LocalText wrong = runner.run(file, file.cases().get(1));
        assertThat(wrong).isNotNull();
        assertThat(wrong.english())
                .contains("derive-observation/u1: value should be 2, but is 1.")
                .contains("`Observation` has no component `targt`. Maybe `target`.");
    }
}

package id.tatakelola.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that would try every pair of two registers is refused when its pack is compiled and when its plan is loaded. */
class SlowRulesTest {
    private static final String SUBJECT = "$subject : Application( $id : id, $owner : ownerId )\n";
    private static final String ANNOTATIONS = "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\")\n";
    private static final String SLOW = "exists OrganizationUnit( validity.covers(asOf) )";

    private static String rule(String bound, String when) {
        return Rules.file(ANNOTATIONS.replace("\n", " " + bound + "\n"), SUBJECT + when, "findings.report($subject);");
    }

    private static RulePackProblem refusal(String drl) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> Rules.compile(drl));
        assertThat(refused).as("should be refused:\n%s", drl).isNotNull();
        assertThat(refused.problems()).as(refused.getMessage()).hasSize(1);
        return refused.problems().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`OrganizationUnit` is not joined with `Application` | exists OrganizationUnit( validity.covers(asOf) )",
                "`OrganizationUnit` | not OrganizationUnit( kind == UnitKind.BOARD )",
                "`OrganizationUnit` | exists OrganizationUnit( id != $owner )",
                "`ApplicationUse` | ApplicationUse( unitId != $owner )",
                "`ApplicationUse` | ApplicationUse( applicationId in ( $id ) )",
                "`ApplicationUse` | ApplicationUse( !(applicationId != $id) )",
                "`Application` | Application( name > $id )",
                "`ApplicationUse` is not joined with `Application` | accumulate( $u : ApplicationUse( active == true ); $n : count( $u ); $n > 3 )",
                "`OrganizationUnit` is not joined with `Application` | OrganizationUnit( $u : id ) ApplicationUse( applicationId == $id, unitId == $u )",
                "`OrganizationUnit` | forall( OrganizationUnit( $u : id ) OrganizationUnit( id == $u ) )",
                "`BudgetItem` | BudgetItem( $y : year )",
                "`OrganizationUnit` | ( OrganizationUnit( id == $owner ) or OrganizationUnit( kind == UnitKind.BOARD ) )",
                "`Application` is not joined with `Application` | Application( status == ApplicationStatus.RUNNING )",
                "`RoleAssignment` | RoleAssignment( validity.from == asOf )",
            })
    void a_pattern_without_a_key_is_refused_with_its_place_and_a_better_form(String reason, String condition) {
        String drl = rule("", condition).replace("import id.tatakelola.model.organization.OrganizationUnit\n", """
                        import id.tatakelola.model.organization.OrganizationUnit
                        import id.tatakelola.model.organization.UnitKind
                        """);

        RulePackProblem problem = refusal(drl);

        assertThat(problem.english())
                .contains(reason)
                .contains(
                        "so every pair is tried. Join them by `==`, or state a bound of one of them, such as @bound(");
        assertThat(problem.indonesian()).contains("jadi setiap pasangan dicoba.");
        assertThat(problem.line()).isEqualTo(Rules.lineOf(drl, "$subject : ") + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ApplicationUse( applicationId == $id )",
                "ApplicationUse( $id == applicationId, active == true )",
                "OrganizationUnit( id == $subject.ownerId )",
                "OrganizationUnit( id == \"dinas\" )",
                "Parameter( key == \"x\", $v : value )\nApplicationUse( applicationId == $id )",
                "accumulate( $u : ApplicationUse( applicationId == $id ); $n : count( $u ); $n > 3 )",
                "ApplicationUse( applicationId == $id, $u : unitId )\nOrganizationUnit( id == $u )",
                "( OrganizationUnit( id == $owner ) or ApplicationUse( applicationId == $id ) )",
                "Application( id == $id, status == ApplicationStatus.RUNNING )",
            })
    void a_pattern_with_a_key_is_admitted(String condition) {
        assertThat(Rules.compile(rule("", condition)).rules()).hasSize(1);
    }

    @Test
    void the_better_form_names_the_component_that_refers_to_the_other_type() {
        assertThat(refusal(rule("", "ApplicationUse( active == true )")).english())
                .endsWith(" Maybe `applicationId == $id`.");
        assertThat(refusal(rule("", "ApplicationUse( applicationId == $id || unitId == $owner )"))
                        .english())
                .endsWith(" Maybe `applicationId == $id`.");
        assertThat(refusal(rule("", SLOW)).indonesian()).endsWith(" Mungkin `id == $ownerId`.");
    }

    @Test
    void a_chain_of_joins_through_a_bounded_type_does_not_join_the_long_ones() {
        String chain = "OrganizationUnit( $u : id )\nApplicationUse( unitId == $u )";

        assertThat(refusal(rule("@bound(\"OrganizationUnit 50\")", chain)).english())
                .contains("`ApplicationUse` is not joined with `Application`");
        assertThat(Rules.compile(rule("@bound(\"OrganizationUnit 50 ApplicationUse 9\")", chain))
                        .rules())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@bound(\"OrganizationUnit\") | bound `OrganizationUnit` must be fact types and the most facts of each, up to 10000",
                "@bound(\"OrganizationUnit 0\") | must be fact types",
                "@bound(\"OrganizationUnit 10001\") | must be fact types",
                "@bound(\"OrganizationUnits 5\") | bound names `OrganizationUnits`, over which the rule has no pattern. Maybe `OrganizationUnit`.",
                "@bound(\"Website 5\") | bound names `Website`, over which the rule has no pattern.",
            })
    void a_bound_that_says_nothing_is_refused(String bound, String reason) {
        assertThatThrownBy(() -> Rules.compile(rule(bound, SLOW))).hasMessageContaining(reason);
    }

    @Test
    void a_plan_without_its_bound_is_refused_when_it_is_loaded() {
        RulePlan bounded = Rules.compile(rule("@bound(\"OrganizationUnit 2\")", SLOW))
                .rules()
                .get(0);
        RulePlan stripped = new RulePlan(
                bounded.card(), bounded.variables(), bounded.conditions(), bounded.subjectAt(), bounded.action());

        assertThatThrownBy(() -> GovernanceEngine.load(packs(stripped)))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith(Rules.PATH + ":")
                .hasMessageContaining("`OrganizationUnit` is not joined with `Application` before it");
    }

    private static PackSet packs(RulePlan plan) {
        return PackSet.of(List.of(new RulePack("p", "1.0.0", List.of(plan), List.of())));
    }

    @Test
    void a_city_with_more_than_the_bound_gets_no_verdict_from_the_rule_and_is_told() {
        RulePlan bounded = Rules.compile(rule("@bound(\"OrganizationUnit 2\")", SLOW))
                .rules()
                .get(0);
        GovernanceEngine engine = GovernanceEngine.load(packs(bounded));

        CheckResult within = engine.check(city(2), LocalDate.of(2024, 1, 1));
        CheckResult beyond = engine.check(city(3), LocalDate.of(2024, 1, 1));

        assertThat(within.outcome("r").failure()).isNull();
        assertThat(within.outcome("r").verdicts()).containsValue(Verdict.NOT_MET);
        RuleFailure failure = Objects.requireNonNull(beyond.outcome("r").failure());
        assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.LIMIT);
        assertThat(failure.message()).isEqualTo("the rule is made for at most 2 `OrganizationUnit`, but there are 3.");
        assertThat(beyond.findings()).isEmpty();
    }

    private static Portfolio city(int units) {
        List<Fact> facts = new ArrayList<>(List.of(Application.of("a1", "A")));
        for (int i = 0; i < units; i++) {
            facts.add(new OrganizationUnit("u" + i, "Dinas", UnitKind.BOARD, Fact.NONE, null, Validity.always()));
        }
        return Portfolio.of("kota", facts, List.of());
    }
}

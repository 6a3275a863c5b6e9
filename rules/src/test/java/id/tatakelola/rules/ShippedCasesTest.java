package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.testkit.coverage.CoverageDemand;
import id.tatakelola.testkit.coverage.report.CoverageReports;
import id.tatakelola.testkit.junit.CaseTests;
import id.tatakelola.testkit.pack.PackReport;
import id.tatakelola.testkit.pack.PackTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The case files of the shipped rules, each with every kind of case that its rule needs. */
class ShippedCasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        PackReport report = PackTest.of(
                        RulePacks.all(), FactTypes.standard(), Path.of("src/test/resources/id/tatakelola/rules"))
                .withLaw(Path.of("src/main/resources/id/tatakelola/rules/law"))
                .run();
        CoverageReports.write(
                report.coverage(),
                Path.of("target/coverage"),
                "rules/src/main/resources/id/tatakelola/rules",
                Language.EN);
        return CaseTests.of(report, CoverageDemand.STANDARD);
    }

    @Test
    void every_mechanism_has_two_rules_in_every_domain() {
        assertThat(cells(RulePacks.all().rules().stream()))
                .hasSize(Mechanism.values().length * DomainKind.values().length)
                .allSatisfy((cell, rules) -> assertThat(rules).as(cell).isGreaterThanOrEqualTo(2));
    }

    @Test
    void every_cell_has_a_rule_in_force_on_the_day_of_the_city_statement() {
        var inForce = cells(RulePacks.all().rules().stream()
                .filter(rule -> Boolean.TRUE.equals(rule.card().inForce().covers(LocalDate.of(2019, 10, 27)))));
        assertThat(inForce).hasSize(Mechanism.values().length * DomainKind.values().length);
    }

    private static Map<String, Long> cells(Stream<RulePlan> rules) {
        return rules.map(RulePlan::card)
                .collect(Collectors.groupingBy(card -> card.mechanism() + " " + card.domain(), Collectors.counting()));
    }
}

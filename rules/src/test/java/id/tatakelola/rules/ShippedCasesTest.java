package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.testkit.cases.CaseTests;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The case files of the shipped rules, each with every kind of case that its rule needs. */
class ShippedCasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseTests.of(RulePacks.all(), FactTypes.standard(), Path.of("src/test/resources/id/tatakelola/rules"));
    }

    @Test
    void every_mechanism_has_a_rule_in_every_domain() {
        var cells = RulePacks.all().rules().stream()
                .map(RulePlan::card)
                .map(card -> card.mechanism() + " " + card.domain())
                .collect(Collectors.toSet());

        assertThat(cells).hasSize(Mechanism.values().length * DomainKind.values().length);
    }
}

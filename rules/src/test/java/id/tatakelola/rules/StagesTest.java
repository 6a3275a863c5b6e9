package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.SmallCity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static CheckResult withOpen(String type) {
        Portfolio city = SmallCity.portfolio();
        List<CompleteRegister> others = city.registers().stream()
                .filter(register -> !register.factType().equals(type))
                .toList();
        return GovernanceEngine.load(RulePacks.all()).check(city.withRegisters(others), SmallCity.DAY);
    }

    @Test
    void an_observation_in_doubt_puts_no_rating_in_doubt_that_rests_on_another() {
        CheckResult result = withOpen("Outcome");
        assertThat(result.outcome("outcomes-measured").derivationDoubts()).isNotEmpty();
        assertThat(result.outcome("legal-cover-level").derivationDoubts()).isEmpty();
    }

    @Test
    void an_observation_in_doubt_puts_the_rating_in_doubt_that_rests_on_it() {
        CheckResult result = withOpen("GovernanceDomain");
        assertThat(result.outcome("regulation-coverage").derivationDoubts()).isNotEmpty();
        assertThat(result.outcome("legal-cover-level").derivationDoubts()).isNotEmpty();
    }
}

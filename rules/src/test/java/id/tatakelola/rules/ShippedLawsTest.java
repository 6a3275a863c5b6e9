package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.LawTrial;
import org.junit.jupiter.api.Test;

/** The three laws over all shipped rules. */
class ShippedLawsTest {
    @Test
    void the_three_laws_hold_for_every_shipped_rule() {
        LawTrial trial = LawTrial.ofManySizes(RulePacks.all(), FactTypes.standard(), RulePacks::drl);
        LawSize size = LawSize.fromSystemProperties();

        assertThat(trial.run(size.seed(), size.ofShippedRules())).isNull();
    }
}

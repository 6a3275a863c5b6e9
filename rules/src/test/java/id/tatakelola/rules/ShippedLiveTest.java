package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.LiveTrial;
import org.junit.jupiter.api.Test;

/** Live checks against fresh ones, over all shipped rules; {@code -Plaws} makes 100,000 edits. */
class ShippedLiveTest {
    private static final LawSize SIZE = LawSize.fromSystemProperties();

    @Test
    void after_every_edit_a_live_check_says_what_a_fresh_one_says() {
        LiveTrial trial = new LiveTrial(RulePacks.all(), FactTypes.standard());
        int sessions = Math.max(10, SIZE.portfolios() / 10 / LiveTrial.EDITS);

        assertThat(trial.run(SIZE.seed(), sessions)).isNull();
        assertThat(trial.telling()).isGreaterThan(sessions);
        assertThat(trial.refused()).isGreaterThan(sessions / 2);
    }
}

package id.tatakelola.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.LawTrial;
import org.junit.jupiter.api.Test;

/** The three laws over the rules of every construct; {@code -Dtatakelola.laws.portfolios} says on how many cities. */
class LawsTest {
    private static final LawSize SIZE = LawSize.fromSystemProperties();

    @Test
    void the_three_laws_hold_for_every_construct_of_the_language() {
        LawTrial trial = new LawTrial(Constructs.PACKS, FactTypes.standard(), Constructs::drl);

        assertThat(trial.run(SIZE.seed(), SIZE.portfolios())).isNull();
    }

    @Test
    void the_language_is_covered_by_at_least_sixty_rules() {
        assertThat(Constructs.PACKS.rules()).hasSizeGreaterThanOrEqualTo(60);
    }
}

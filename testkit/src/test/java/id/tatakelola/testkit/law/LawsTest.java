package id.tatakelola.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import org.junit.jupiter.api.Test;

final class LawsTest {
    private static final LawTrial TRIAL = new LawTrial(Constructs.packs(), FactTypes.standard(), Constructs::drl);
    private static final LawSize SIZE = LawSize.fromSystemProperties();

    @Test
    void the_three_laws_hold_for_every_construct() {
        assertThat(TRIAL.run(SIZE.seed(), SIZE.portfolios())).isNull();
    }

    @Test
    void what_must_not_matter_does_not() {
        Metamorphic metamorphic = new Metamorphic(Constructs.packs(), FactTypes.standard());

        assertThat(metamorphic.run(SIZE.seed(), SIZE.portfolios() / 10)).isNull();
    }

    @Test
    void a_seed_makes_the_same_city_and_the_same_verdicts_in_any_thread() {
        assertThat(new Metamorphic(Constructs.packs(), FactTypes.standard()).inThreads(SIZE.seed(), 8))
                .isNull();
    }
}

package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.Metamorphic;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What must not matter, over all shipped rules. */
class ShippedMetamorphicTest {
    private static final Metamorphic RELATIONS = new Metamorphic(RulePacks.all(), FactTypes.standard());
    private static final LawSize SIZE = LawSize.fromSystemProperties();
    private static final int FEW = 50;

    @Test
    void neither_order_nor_names_nor_an_unrelated_fact_matter() {
        assertThat(RELATIONS.run(SIZE.seed(), Math.max(FEW, SIZE.portfolios() / 20)))
                .isNull();
    }

    @Test
    void the_thread_does_not_matter() {
        assertThat(RELATIONS.inThreads(SIZE.seed(), FEW)).isNull();
    }

    @Test
    void the_locale_does_not_matter() {
        assertThat(RELATIONS.inLocale(Locale.forLanguageTag("tr-TR"), SIZE.seed(), FEW))
                .isNull();
    }
}

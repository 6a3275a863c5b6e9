package id.tatakelola.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.Metamorphic;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not matter, over the rules of every construct. */
class MetamorphicTest {
    private static final Metamorphic RELATIONS = new Metamorphic(Constructs.PACKS, FactTypes.standard());
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

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "id-ID"})
    void the_locale_does_not_matter(String tag) {
        assertThat(RELATIONS.inLocale(Locale.forLanguageTag(tag), SIZE.seed(), FEW))
                .isNull();
    }
}

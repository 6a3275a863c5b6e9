package id.tatakelola.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording indonesian = Wording.of(WordingTest.class, Language.ID);
    private final Wording english = Wording.of(WordingTest.class, Language.EN);

    @Test
    void a_long_is_written_as_a_number_of_the_language_and_a_text_in_it() {
        LocalText rules = new LocalText("semua aturan", "all rules");

        assertThat(indonesian.say("count", 1_234L, rules)).isEqualTo("Ada 1.234 dari semua aturan.");
        assertThat(english.say("count", 1_234L, rules)).isEqualTo("There are 1,234 of all rules.");
    }

    @Test
    void signs_of_patterns_in_values_stay_as_they_are() {
        assertThat(english.say("quote", "$1 \\ {0}")).isEqualTo("$1 \\ {0} and $1 \\ {0}");
    }

    @Test
    void a_key_or_a_file_that_is_missing_is_told() {
        assertThat(english.keys()).containsExactlyInAnyOrder("count", "quote", "maybe");
        assertThatThrownBy(() -> english.say("none")).hasMessage("no words for `none`");
        assertThatThrownBy(() -> Wording.of(String.class, Language.EN)).hasMessageContaining("words_en.properties");
    }
}

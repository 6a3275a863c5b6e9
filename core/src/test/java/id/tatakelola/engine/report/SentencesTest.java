package id.tatakelola.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tatakelola.engine.result.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private final Sentences sentences = Sentences.of(SentencesTest.class);

    @Test
    void a_sentence_is_worded_in_the_language_in_which_it_is_read_with_its_values() {
        LocalText told = sentences.say("count", 1_234L, new LocalText("semua aturan", "all rules"));

        assertThat(told.indonesian()).isEqualTo("Ada 1.234 dari semua aturan.");
        assertThat(told.english()).isEqualTo("There are 1,234 of all rules.");
    }

    @Test
    void a_word_that_is_near_is_guessed_and_no_other() {
        assertThat(sentences.maybe("dueOnn", List.of("dueOn")))
                .isEqualTo(new LocalText(" Mungkin `dueOn`.", " Maybe `dueOn`."));
        assertThat(sentences.maybe("colour", List.of("dueOn"))).isEqualTo(Sentences.nothing());
    }

    @Test
    void a_day_in_another_form_is_guessed_and_what_is_no_day_is_not() {
        assertThat(sentences.maybeDay("5/10/2018").english()).isEqualTo(" Maybe `2018-10-05`.");
        assertThat(sentences.maybeDay("2018/1/9").indonesian()).isEqualTo(" Mungkin `2018-01-09`.");
        assertThat(sentences.maybeDay("5 Oktober 2018").english()).isEqualTo(" Maybe `2018-10-05`.");
        assertThat(sentences.maybeDay("1 januari 2024").english()).isEqualTo(" Maybe `2024-01-01`.");
        assertThat(sentences.maybeDay("17 Agu 2024").english()).isEqualTo(" Maybe `2024-08-17`.");
        assertThat(sentences.maybeDay("31/2/2018")).isEqualTo(Sentences.nothing());
        assertThat(sentences.maybeDay("besok")).isEqualTo(Sentences.nothing());
    }

    @Test
    void a_key_without_words_is_told_before_anybody_reads_the_sentence() {
        assertThat(sentences.keys()).contains("count");
        assertThatIllegalStateException().isThrownBy(() -> sentences.say("none"));
    }
}

package id.tatakelola.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.report.Wording;
import id.tatakelola.model.Language;
import org.junit.jupiter.api.Test;

final class ResultFormatsTest {
    @Test
    void every_name_finds_its_format() {
        assertThat(ResultFormats.names())
                .containsExactly("text", "json", "rules", "subjects", "questions")
                .allSatisfy(name -> assertThat(ResultFormats.find(name).name()).isEqualTo(name));
    }

    @Test
    void an_unknown_name_is_refused_with_a_guess() {
        assertThatThrownBy(() -> ResultFormats.find("jsn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no result format `jsn`. Maybe `json`.");
    }

    @Test
    void both_word_files_have_the_same_keys() {
        assertThat(Wording.of(Reading.class, Language.ID).keys())
                .isEqualTo(Wording.of(Reading.class, Language.EN).keys());
    }

    @Test
    void a_key_without_words_is_a_fault() {
        assertThatThrownBy(() -> Wording.of(Reading.class, Language.ID).say("no.such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no words for `no.such`");
    }
}

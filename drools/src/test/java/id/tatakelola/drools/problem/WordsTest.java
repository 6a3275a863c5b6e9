package id.tatakelola.drools.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tatakelola.engine.result.LocalText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Object[] VALUES = {"{0}", "{1}", "{2}", "{3}"};

    @Test
    void every_sentence_has_the_same_places_in_both_languages_and_goes_on_from_the_rule_in_both() {
        for (String key : Words.keys()) {
            LocalText text = Words.say(key, VALUES);

            assertThat(places(text.indonesian())).as(key).isEqualTo(places(text.english()));
            assertThat(text.indonesian().startsWith(" "))
                    .as(key)
                    .isEqualTo(text.english().startsWith(" "));
        }
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void a_value_is_put_in_as_it_is_and_a_text_in_its_language() {
        assertThat(Words.say("maybe", "$x{0}\\").english()).isEqualTo(" Maybe `$x{0}\\`.");
        assertThat(Words.say("truth.wanted", Words.say("kind.day")))
                .isEqualTo(new LocalText(
                        "syarat harus benar atau salah, tetapi ini tanggal.",
                        "a constraint must be true or false, but this is a day."));
    }

    @Test
    void a_guess_is_worded_when_some_word_is_near() {
        assertThat(Words.maybe("dueOnn", List.of("dueOn")))
                .isEqualTo(new LocalText(" Mungkin `dueOn`.", " Maybe `dueOn`."));
        assertThat(Words.maybe("colour", List.of("dueOn"))).isEqualTo(Words.nothing());
    }

    @Test
    void a_day_in_another_form_is_guessed_and_what_is_no_day_is_not() {
        assertThat(Words.maybeDay("5/10/2018").english()).isEqualTo(" Maybe `2018-10-05`.");
        assertThat(Words.maybeDay("31-12-2018").english()).isEqualTo(" Maybe `2018-12-31`.");
        assertThat(Words.maybeDay("2018/1/9").english()).isEqualTo(" Maybe `2018-01-09`.");
        assertThat(Words.maybeDay("31/2/2018")).isEqualTo(Words.nothing());
        assertThat(Words.maybeDay("besok")).isEqualTo(Words.nothing());
    }

    @Test
    void a_key_without_words_is_our_mistake() {
        assertThatIllegalStateException().isThrownBy(() -> Words.say("nothing.here"));
    }
}

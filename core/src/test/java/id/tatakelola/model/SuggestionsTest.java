package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @Test
    void the_nearest_word_is_guessed() {
        assertThat(Suggestions.nearest("dueOnn", List.of("givenOn", "dueOn", "title")))
                .isEqualTo("dueOn");
    }

    @Test
    void nothing_is_guessed_when_no_word_is_near() {
        assertThat(Suggestions.nearest("colour", List.of("givenOn", "dueOn"))).isNull();
    }

    @Test
    void nothing_is_guessed_among_nothing() {
        assertThat(Suggestions.nearest("colour", List.of())).isNull();
    }

    @Test
    void a_third_of_the_letters_may_differ_and_no_more() {
        assertThat(Suggestions.nearest("abcdef", List.of("abcdxx"))).isEqualTo("abcdxx");
        assertThat(Suggestions.nearest("abcdef", List.of("abcxxx"))).isNull();
    }

    @Test
    void one_letter_may_differ_in_a_short_word() {
        assertThat(Suggestions.nearest("ab", List.of("ax"))).isEqualTo("ax");
    }

    @Test
    void upper_and_lower_case_are_no_difference() {
        assertThat(Suggestions.nearest("DUEON", List.of("dueOn"))).isEqualTo("dueOn");
    }

    @Test
    void of_words_equally_near_the_first_in_the_alphabet_is_guessed() {
        assertThat(Suggestions.nearest("link", List.of("sink", "pink", "wink"))).isEqualTo("pink");
    }

    @Test
    void a_guess_is_worded_as_a_sentence() {
        assertThat(Suggestions.maybe("dueOnn", List.of("dueOn"))).isEqualTo(" Maybe `dueOn`.");
    }

    @Test
    void no_guess_has_no_words() {
        assertThat(Suggestions.maybe("colour", List.of("dueOn"))).isEmpty();
    }
}

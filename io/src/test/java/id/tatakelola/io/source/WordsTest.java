package id.tatakelola.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.result.LocalText;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Object[] VALUES = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}"};

    @Test
    void every_sentence_has_the_same_places_in_both_languages_and_goes_on_from_another_in_both() {
        assertThat(Words.keys()).isNotEmpty();
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
}

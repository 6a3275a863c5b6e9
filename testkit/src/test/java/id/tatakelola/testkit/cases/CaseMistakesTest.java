package id.tatakelola.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors get wrong in case files, each with what is told of it and where, in both languages. */
class CaseMistakesTest {
    static List<CaseMistake> mistakes() {
        return CaseMistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_line_in_both_languages(CaseMistake mistake) {
        assertThat(mistake.told(Language.EN)).contains(mistake.english());
        assertThat(mistake.told(Language.ID))
                .contains(mistake.indonesian())
                .allMatch(told -> told.matches("not-plain\\.cases\\.yaml:[1-9].*"));
    }

    @Test
    void the_file_that_mistakes_are_made_in_is_good() {
        assertThat(CaseMistake.toldOfTheGoodFile()).isEmpty();
    }

    @Test
    void of_more_than_forty_mistakes_seven_in_ten_are_told_with_a_guess() {
        assertThat(mistakes()).hasSizeGreaterThan(40);
        assertThat(mistakes().stream().filter(CaseMistake::guesses).count())
                .isGreaterThanOrEqualTo(mistakes().size() * 7L / 10);
    }
}

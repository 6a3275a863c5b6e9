package id.tatakelola.drools;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.model.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors get wrong, each with what is told of it and where, in both languages. */
class MistakesTest {
    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_line_in_both_languages(Mistake mistake, @TempDir Path folder) {
        List<RulePackProblem> told = mistake.told(folder);

        assertThat(told.stream().map(problem -> problem.in(Language.EN))).contains(mistake.english());
        assertThat(told.stream().map(problem -> problem.in(Language.ID))).contains(mistake.indonesian());
        assertThat(told)
                .allSatisfy(problem ->
                        assertThat(problem.line()).as(problem.toString()).isPositive());
    }

    @Test
    void of_a_file_under_a_wrong_name_nothing_else_is_told(@TempDir Path folder) {
        Mistake renamed = mistakes().stream()
                .filter(mistake -> mistake.name().equals("file name misspelled"))
                .findFirst()
                .orElseThrow();

        assertThat(renamed.told(folder)).hasSize(1);
    }

    @Test
    void of_more_than_a_hundred_mistakes_seven_in_ten_are_told_with_a_guess() {
        assertThat(mistakes()).hasSizeGreaterThan(100);
        assertThat(mistakes().stream().filter(Mistake::guesses).count())
                .isGreaterThanOrEqualTo(mistakes().size() * 7L / 10);
    }
}

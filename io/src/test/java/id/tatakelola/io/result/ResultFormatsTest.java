package id.tatakelola.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "subjects", "questions"})
    void a_result_that_explains_nothing_is_refused_by_a_form_that_would_tell_it(String name) {
        CheckResult none = Sample.of(CheckResult.Engine.EVALUATOR, ExplanationLevel.NONE);

        assertThatThrownBy(() -> written(name, none))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe check with `COMPACT`.");
    }

    @Test
    void a_form_that_only_counts_takes_it() throws IOException {
        RuleOutcome outcome = Sample.notMet(SampleRules.BACKUP);

        assertThat(written("rules", Sample.of(CheckResult.Engine.EVALUATOR, ExplanationLevel.NONE, outcome)))
                .isEqualTo(written("rules", Sample.of(CheckResult.Engine.EVALUATOR, outcome)));
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

    private static String written(String name, CheckResult result) throws IOException {
        StringBuilder out = new StringBuilder();
        ResultFormats.find(name).write(result, ResultContext.of(Sample.PORTFOLIO, Language.ID), out);
        return out.toString();
    }
}

package id.tatakelola.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.live.Snapshot;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.stored.StoredResult;
import id.tatakelola.model.Language;
import id.tatakelola.model.oversight.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StoredResultTest {
    private static final CheckResult SMALL = Sample.of(
            CheckResult.Engine.EVALUATOR, Sample.notMet(SampleRules.BACKUP), Sample.inDoubt(SampleRules.OWNER));

    @TempDir
    private Path folder;

    private static String json(CheckResult result) throws IOException {
        StringBuilder out = new StringBuilder();
        ResultFormats.find("json").write(result, ResultContext.of(Sample.PORTFOLIO, Language.ID), out);
        return out.toString();
    }

    private static Snapshot stored(CheckResult result) throws IOException {
        return StoredResult.parse(json(result), "hasil.json").snapshot();
    }

    @Test
    void what_is_read_back_is_the_snapshot_of_what_was_written() throws IOException {
        assertThat(stored(Sample.full())).isEqualTo(Snapshot.of(Sample.full()));
        assertThat(stored(SMALL)).isEqualTo(Snapshot.of(SMALL));
    }

    @Test
    void a_file_gives_the_name_of_the_portfolio_and_the_day() throws IOException {
        Path file = Files.writeString(folder.resolve("hasil.json"), json(Sample.full()));

        assertThat(StoredResult.read(file))
                .isEqualTo(new StoredResult("Kota Contoh", Sample.DAY, Snapshot.of(Sample.full())));
    }

    @Test
    void nothing_changes_from_a_stored_result_to_the_result_itself() throws IOException {
        assertThat(Changes.between(stored(Sample.full()), Snapshot.of(Sample.full()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void changes_from_a_stored_result_are_those_from_the_result_itself() throws IOException {
        Changes changes = Changes.between(stored(SMALL), Snapshot.of(Sample.full()));

        assertThat(changes).isEqualTo(Changes.between(SMALL, Sample.full()));
        assertThat(changes.findings().opened()).extracting(Finding::ruleId).contains(SampleRules.OWNER.id());
        assertThat(changes.failures().opened())
                .extracting(RuleFailure::ruleId)
                .containsExactly(SampleRules.BROKEN.id());
        assertThat(changes.observations().opened())
                .extracting(Observation::id)
                .containsExactly("links-of-units/kominfo", "gone-rule/y", "links-of-units/plan");
        assertThat(changes.doubts().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'asOf': '2019-10-27' | 'asOf': 'besok' | Text 'besok' could not be parsed",
                "'witnesses': 1 | 'witnesses': 'one' | For input string",
                "'kind': 'LIMIT' | 'kind': 'TIRED' | No enum constant",
                "'directives': | 'directions': | `directives` is missing",
                "'value': '1234.5' | 'value': ['1234.5'] | `value` must be a single value, not a list",
                "'title': 'Arahan lain' | 'title': null | `title` must not be null",
                "'title': 'Arahan lain' | 'title': '' | title must not be empty",
                "'dueOn': '2019-12-31' | 'dueOn': '2019-01-01' | must not be before givenOn",
            })
    void a_damaged_result_is_refused_at_its_place(String written, String planted, String message) throws IOException {
        String json = json(Sample.full());
        String changed = json.replace(written.replace('\'', '"'), planted.replace('\'', '"'));

        assertThat(changed).isNotEqualTo(json);
        assertThatThrownBy(() -> StoredResult.parse(changed, "hasil.json"))
                .isInstanceOf(PortfolioReadException.class)
                .hasMessageStartingWith("hasil.json:")
                .hasMessageContaining(message);
    }

    @Test
    void what_is_no_result_is_refused() {
        assertThatThrownBy(() -> StoredResult.parse("{\"rules\": {}}", "hasil.json"))
                .hasMessage("hasil.json:1:11: `rules` must be a list, not a map.");
        assertThatThrownBy(() -> StoredResult.parse("{\"rules\": [1]}", "hasil.json"))
                .hasMessage("hasil.json:1:12: an object is wanted here, not a value.");
    }
}

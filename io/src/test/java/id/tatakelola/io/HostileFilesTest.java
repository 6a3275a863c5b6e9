package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.YamlDocument;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody wrote to break the reader, forge its messages or use up the machine. */
class HostileFilesTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void an_empty_portfolio() {
        folder = Folder.at(path);
    }

    private List<String> problems(String file, String text) {
        folder.with(file, text);
        return Folder.problemsOf(path.resolve(file), ReadLimits.STANDARD);
    }

    @Test
    void an_escape_that_names_no_character_is_refused() {
        assertThat(problems("city.yaml", "name: \"\\UFFFFFFFF\"\n"))
                .containsExactly("city.yaml:1:1: this is not YAML: after this, an escape such as `\\U0001F600`"
                        + " names no character.");
        assertThat(problems("city.yaml", "name: \"\\U00110000\"\n").get(0))
                .startsWith("city.yaml:1:10: this is not YAML:");
    }

    @Test
    void control_characters_are_refused_when_written_as_escapes_too() {
        assertThat(problems("city.yaml", "name: \"a\\0b\"\nnote: \"\\e[31m\"\n"))
                .containsExactly(
                        "city.yaml:1:7: the control character U+0000 is not allowed.",
                        "city.yaml:2:7: the control character U+001B is not allowed.");
        assertThat(problems("city.json", "{\"name\": \"a\\u0000b\",\n \"no\\u0007te\": 5}"))
                .containsExactly(
                        "city.json:1:10: the control character U+0000 is not allowed.",
                        "city.json:2:2: the control character U+0007 is not allowed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.yaml", "city.json"})
    void half_characters_are_refused_and_whole_ones_are_read(String file) {
        assertThat(problems(file, "{\"name\": \"a\\ud800b\"}"))
                .containsExactly(file + ":1:10: the half character U+D800 is not allowed.");
        assertThat(problems(file, "{\"name\": \"a\uD83D\uDE00b\"}")).isEmpty();
    }

    @Test
    void a_value_cannot_forge_a_line_or_colour_of_a_message() {
        folder.with("Application.csv", "id;name;hosting\na;A;\"OWN\nSource.csv:1:1: all is well \u202E\u2028x\"\n");
        assertThat(folder.problems())
                .containsExactly("Application.csv:2:3: `hosting` (OWNU+000ASource.csv:1:1: all is well U+202EU+2028x)"
                        + " must be one of NATIONAL_DATA_CENTRE, OWN, DOMESTIC_PROVIDER, ABROAD.");
    }

    @Test
    void a_name_of_a_file_cannot_colour_a_message() {
        folder.with("\u001B[31m.txt", "");
        assertThat(folder.problems())
                .containsExactly(
                        "U+001B[31m.txt: the file is not expected here: `portfolio.yaml`, `*.csv`, `README*` or `PETUNJUK*`.");
    }

    @Test
    void a_long_value_loses_its_middle_in_a_message() {
        folder.with("OutcomeIndicator.csv", "id;outcomeId;name;target\ni;o;n;" + "1".repeat(60_000) + "\n");
        assertThat(folder.problems()).hasSize(1);
        assertThat(folder.problems().get(0))
                .startsWith("OutcomeIndicator.csv:2:4: `target` (111")
                .contains("111 ... 111")
                .endsWith("111) must be a number such as `1234,5`.")
                .hasSizeLessThan(1_100);
    }

    @Test
    void json_that_is_nested_too_deeply_or_has_endless_values_is_refused_in_our_words() {
        assertThat(problems("city.json", "{\"name\": " + "[".repeat(1_000_000)))
                .containsExactly("city.json:1:59: the document is nested deeper than 50 levels.");
        String tooLong = ": from here on, a value is longer than 65536 characters, or a number than 100 digits.";
        assertThat(problems("city.json", "{\"name\":\n \"" + "x".repeat(70_000) + "\"}"))
                .containsExactly("city.json:2:2" + tooLong);
        assertThat(problems("city.json", "{\"name\": " + "1".repeat(101) + "}"))
                .containsExactly("city.json:1:1" + tooLong);
    }

    @Test
    void a_header_of_thousands_of_columns_is_refused_at_once() {
        folder.with("Application.csv", "id;name" + ";c".repeat(2_000_000) + "\n");
        Duration before = workDone();
        assertThat(folder.problems())
                .containsExactly("Application.csv:1: the header has 2000002 columns; at most 1000 are read.");
        assertThat(workDone().minus(before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_row_of_a_million_empty_cells_is_no_row() {
        folder.with("Application.csv", "id;name\n" + ";".repeat(1_000_000) + "\na;A" + ";".repeat(1_000_000) + "\n");
        assertThat(folder.read().portfolio().size()).isEqualTo(1);
    }

    @Test
    void guesses_end_when_no_more_problems_are_listed() {
        String keys =
                IntStream.range(0, 300_000).mapToObj(i -> "key" + i + ": v\n").collect(Collectors.joining());
        Duration before = workDone();
        List<String> problems = problems("city.yaml", "name: K\nfacts: {}\n" + keys);
        assertThat(workDone().minus(before)).isLessThan(Duration.ofSeconds(10));
        assertThat(problems).hasSize(10_001).endsWith("city.yaml:10002:1: 290000 further problems are not listed.");
    }

    @Test
    void more_evidence_than_facts_may_be_is_refused() {
        folder.with("Application.csv", "id;name;source\na;A;s1 s2\nb;B;s3\n");
        assertThat(Folder.problemsOf(path, new ReadLimits(1000, 1000, 1000, 100, 10, 2)))
                .containsExactly("Application.csv:3: the portfolio has more than 2 pieces of evidence.");
    }

    @Test
    void what_the_library_tells_without_a_place_is_placed_after_the_last_value() {
        assertThatThrownBy(() -> YamlDocument.parse("%YAML 3.0\n---\nname: K\n", "city.yaml", ReadLimits.STANDARD))
                .isInstanceOf(PortfolioReadException.class)
                .hasMessageStartingWith("city.yaml:1:1: this is not YAML: ");
    }

    /** The time this thread has worked; a clock on the wall would also count what other programs take. */
    private static Duration workDone() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}

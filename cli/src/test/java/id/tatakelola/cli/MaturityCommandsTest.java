package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tatakelola.io.maturity.IndexReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code index} and {@code plan} as their users run them, on published evaluations. */
class MaturityCommandsTest extends Terminal {
    private static final Path PUBLISHED = Path.of("../examples/maturity");
    private static final String LAMPUNG =
            PUBLISHED.resolve("kota-bandar-lampung-2023.csv").toString();
    private static final String MADIUN =
            PUBLISHED.resolve("kab-madiun-2020.csv").toString();

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void fits(String schema) throws IOException {
        try (InputStream in = IndexReport.class.getResourceAsStream(schema)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(out, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kota-denpasar-2018, spbe-2018, 2018, 2.64, 2.64, Baik",
        "kab-madiun-2020, spbe-2018, 2020, 3.30, 991/300, Baik",
        "kota-bandar-lampung-2021, spbe-2020, 2021, 1.20, 1.2, Kurang",
        "kota-bandar-lampung-2023, spbe-2020, 2023, 2.15, 2.1545, Cukup"
    })
    void a_published_evaluation_gives_its_index_as_json(
            String city, String instrument, String year, String index, String exact, String grade) throws IOException {
        String levels = PUBLISHED.resolve(city + ".csv").toString();

        assertThat(run("index", levels, "--instrument", instrument, "--year", year, "--format", "json"))
                .isZero();

        assertThat(out)
                .contains(
                        "\"instrument\": \"" + instrument + "\"",
                        "\"year\": " + year,
                        "\"index\": \"" + index + "\"",
                        "\"indexExact\": \"" + exact + "\"",
                        "\"grade\": \"" + grade + "\"");
        fits("maturity-index.schema.json");
    }

    @Test
    void without_a_year_the_exact_value_decides_and_without_an_instrument_the_year_does() {
        assertThat(run("index", LAMPUNG, "--instrument", "spbe-2020", "--format", "json"))
                .isZero();
        assertThat(out).contains("\"year\": null", "\"gradeBasis\": \"EXACT\"", "\"gradeBasisKnown\": false");

        assertThat(run("index", LAMPUNG, "--year", "2023", "--format", "JSON")).isZero();
        assertThat(out).contains("\"instrument\": \"spbe-2020\"", "\"gradeBasis\": \"ROUNDED\"");
    }

    @Test
    void text_is_indonesian_unless_english_is_asked() {
        assertThat(run("index", LAMPUNG, "--year", "2023")).isZero();
        assertThat(out)
                .startsWith("Indeks SPBE 2023: 2,15\n")
                .contains("Predikat: Cukup", "   4  3,04    45.5 %  Layanan SPBE".replace('.', ','))
                .doesNotContain("TIDAK RESMI");

        assertThat(run("index", LAMPUNG, "--year", "2023", "--lang", "en")).isZero();
        assertThat(out).startsWith("SPBE index 2023: 2.15\n").contains("Grade: Cukup (Fair)", "SPBE services");
    }

    @Test
    void the_instrument_of_2026_is_marked_unofficial_in_every_output() throws IOException {
        String levels = file(
                "pemdi.csv",
                "indikator;tingkat\n"
                        + IntStream.rangeClosed(1, 20)
                                .mapToObj(i -> i + ";1,26\n")
                                .collect(Collectors.joining()));

        assertThat(run("index", levels, "--year", "2026")).isZero();
        assertThat(out).contains("Indeks Pemdi 2026: 1,26", "TIDAK RESMI");
        assertThat(run("index", levels, "--instrument", "pemdi-2026", "--format", "json"))
                .isZero();
        assertThat(out).contains("\"official\": false", "UNOFFICIAL", "\"domains\": []");
        fits("maturity-index.schema.json");
        assertThat(run("plan", levels, "--year", "2026", "--target", "Cukup")).isZero();
        assertThat(out).contains("TIDAK RESMI");
        assertThat(run("plan", levels, "--year", "2026", "--target", "Cukup", "--format", "json"))
                .isZero();
        assertThat(out).contains("\"official\": false");
        fits("raise-plan.schema.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--instrument spbe-2020 --year 2026 | applies to the evaluation years 2021-2025, not to 2026. Maybe `pemdi-2026`.",
                "--instrument spbe-2021 | there is no instrument `spbe-2021`",
                "--year 2017 | no instrument is known for the evaluation year 2017",
                "--lang id | Sebutkan --instrument atau --year.",
                "--year dua | dua",
                "--year 2023 --format pdf | pdf"
            })
    void a_wrong_instrument_or_year_is_a_usage_error_with_the_reason(String options, String reason) {
        String[] words = ("index " + LAMPUNG + " " + options).split(" ");

        assertThat(run(words)).isEqualTo(Status.USAGE);
        assertThat(err).contains(reason);
        assertThat(out).isEmpty();
    }

    @Test
    void rows_that_are_missing_twice_or_out_of_range_are_bad_input_with_their_lines() throws IOException {
        String text = Files.readString(Path.of(LAMPUNG))
                .replace("\n10,3\n", "\n9,3\n")
                .replace("\n47,1\n", "\n47,6\n");

        String wrong = file("salah.csv", text);
        assertThat(run("index", wrong, "--year", "2023", "--lang", "en")).isEqualTo(Status.BAD_INPUT);

        assertThat(err.lines())
                .containsExactly(
                        "salah.csv:10: after this row indicator `10` is missing.",
                        "salah.csv:11:1: indicator `9` is given already in line 10.",
                        "salah.csv:48:2: `level` (6) of indicator `47` must be a whole number from 1 to 5.");
        assertThat(run("index", wrong, "--year", "2023")).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("salah.csv:48:2: `level` (6) indikator `47` harus bilangan bulat dari 1 sampai 5.");
        assertThat(run("index", MADIUN, "--year", "2023")).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("kab-madiun-2020.csv:38: setelah baris ini indikator `38` sampai `47` belum ada.");
        assertThat(run("index", folder.resolve("tidak-ada.csv").toString(), "--year", "2023"))
                .isEqualTo(Status.BAD_INPUT);
    }

    @Test
    void a_plan_names_the_steps_and_their_gains() throws IOException {
        assertThat(run("plan", LAMPUNG, "--instrument", "spbe-2020", "--year", "2023", "--target", "Baik"))
                .isZero();
        assertThat(out)
                .startsWith("Rencana menuju predikat Baik\n")
                .contains("Sekarang: Indeks SPBE 2,15, Cukup", "Baik\n", "Biaya: ", "indeks naik 0,03; biaya 1");

        assertThat(run("plan", LAMPUNG, "--instrument", "spbe-2020", "--target", "sangat baik", "--lang", "en"))
                .isZero();
        assertThat(out).startsWith("Plan to reach the grade Sangat Baik (Very Good)\n");

        assertThat(run("plan", LAMPUNG, "--year", "2023", "--target", "Baik", "--format", "json"))
                .isZero();
        fits("raise-plan.schema.json");
    }

    @Test
    void costs_and_frozen_indicators_change_the_plan() throws IOException {
        String costs = file("biaya.csv", "indikator;biaya\n42;100\n43;100\n44;100\n45;0,5\n");

        assertThat(run("plan", LAMPUNG, "--year", "2023", "--target", "Baik", "--cost", costs, "--freeze", "46,47"))
                .isZero();

        assertThat(out)
                .contains("Indikator 45, ", "biaya 0,5")
                .doesNotContain("Indikator 42,", "Indikator 43,", "Indikator 44,", "Indikator 46,", "Indikator 47,");
    }

    @Test
    void a_grade_out_of_reach_is_bad_input_and_one_that_does_not_exist_a_usage_error() {
        String all = IntStream.rangeClosed(11, 47).mapToObj(String::valueOf).collect(Collectors.joining(","));

        assertThat(run("plan", LAMPUNG, "--year", "2023", "--target", "Memuaskan", "--freeze", all))
                .isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("Predikat Memuaskan tidak terjangkau", "the highest levels raise the index by 0.468");
        assertThat(run("plan", LAMPUNG, "--year", "2023", "--target", "Memuaskn"))
                .isEqualTo(Status.USAGE);
        assertThat(err).contains("Maybe `Memuaskan`.");
        assertThat(run("plan", LAMPUNG, "--year", "2023", "--target", "Baik", "--freeze", "48"))
                .isEqualTo(Status.USAGE);
        assertThat(err).contains("indicator `48` is not in instrument `spbe-2020`");
        assertThat(run("plan", LAMPUNG, "--year", "2023")).isEqualTo(Status.USAGE);
    }
}

package id.tatakelola.io.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.plan.RaiseCosts;
import id.tatakelola.maturity.plan.RaisePlan;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes and plans as text and JSON. */
class ReportsTest {
    private static Levels levels(Instrument instrument, String... values) {
        Map<Integer, BigDecimal> levels = new TreeMap<>();
        for (int i = 0; i < 6; i++) {
            levels.put(i + 1, new BigDecimal(values[Math.min(i, values.length - 1)]));
        }
        return Levels.of(instrument, levels);
    }

    private static MaturityIndex index(Instrument instrument, Integer year, String... values) {
        return MaturityIndex.of(
                levels(instrument, values), year == null ? instrument.edition() : instrument.edition(year));
    }

    private static RaisePlan plan(Instrument instrument, String... values) {
        return RaisePlan.cheapest(
                levels(instrument, values),
                instrument.edition(2023),
                instrument.grades().find("Baik"),
                RaiseCosts.onePerLevel().cost(1, new BigDecimal("0.5")));
    }

    private static List<String> problems(String schema, String json) {
        try (InputStream in = IndexReport.class.getResourceAsStream(schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_index_as_json_has_two_decimals_and_the_exact_value_and_fits_its_schema() {
        String json = IndexReport.json(index(Few.WHOLE, 2023, "3", "2"));

        assertThat(json).isEqualTo("""
                        {
                          "instrument": "kecil",
                          "year": 2023,
                          "index": "2.17",
                          "indexExact": "13/6",
                          "grade": "Kurang",
                          "gradeBasis": "ROUNDED",
                          "gradeBasisKnown": true,
                          "gradeByOtherBasis": null,
                          "domains": [
                            {
                              "id": 1,
                              "value": "2.17"
                            }
                          ],
                          "aspects": [
                            {
                              "id": 1,
                              "value": "2.17"
                            }
                          ],
                          "official": true,
                          "notice": null
                        }
                        """);
        assertThat(problems("maturity-index.schema.json", json)).isEmpty();
        assertThat(problems("maturity-index.schema.json", IndexReport.json(index(Few.CONTINUOUS, null, "1.2"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'2.17' | '2.1'",
                "'2.17' | 2.17",
                "'13/6' | '13:6'",
                "'13/6' | '2.50'",
                "'ROUNDED' | 'CUT'",
                "'id': 1 | 'id': 0",
                "'official': true | 'official': 1",
                "'official' | 'formal'",
                "'notice': null | 'notice': {}",
            })
    void a_planted_change_does_not_fit_the_schema_of_an_index(String written, String planted) {
        String json = IndexReport.json(index(Few.WHOLE, 2023, "3", "2"));
        String changed = json.replace(written.replace('\'', '"'), planted.replace('\'', '"'));

        assertThat(changed).isNotEqualTo(json);
        assertThat(problems("maturity-index.schema.json", changed)).isNotEmpty();
    }

    @Test
    void an_index_as_text_is_worded_in_both_languages() {
        MaturityIndex index = index(Few.WHOLE, 2023, "3", "2");

        assertThat(IndexReport.text(index, Language.ID)).isEqualTo("""
                        Indeks Kecil 2023: 2,17
                        =======================
                        Predikat: Kurang
                        Nilai sebelum dibulatkan: 13/6
                        Dasar predikat: nilai yang sudah dibulatkan, seperti pada hasil resmi 2023.
                        Instrumen: kecil, Peraturan Kecil

                        Domain (nilai, bobot)
                        ---------------------
                           1  2,17     100 %  Layanan

                        Aspek (nilai, bobot)
                        --------------------
                           1  2,17     100 %  Publik
                        """);
        assertThat(IndexReport.text(index, Language.EN))
                .startsWith("Small index 2023: 2.17\n")
                .contains(
                        "Grade: Kurang (Poor)", "Instrument: kecil, Small regulation", "   1  2.17     100 %  Public");
    }

    @Test
    void what_is_not_official_says_so_in_every_output() {
        MaturityIndex index = index(Few.CONTINUOUS, null, "2.6", "2.6");
        RaisePlan plan = plan(Few.CONTINUOUS, "1.2");

        assertThat(IndexReport.text(index, Language.ID))
                .contains("\nTIDAK RESMI: ", "tahun berlaku B, indikator dan bobot B, tingkat B, predikat B")
                .contains("Predikat: Baik, Berkembang")
                .doesNotContain("Domain");
        assertThat(IndexReport.text(index, Language.EN)).contains("\nUNOFFICIAL: ", "years B");
        assertThat(IndexReport.json(index)).contains("\"official\": false", "TIDAK RESMI: ", "UNOFFICIAL: ");
        assertThat(PlanReport.text(plan, Language.ID)).contains("\nTIDAK RESMI: ");
        assertThat(PlanReport.text(plan, Language.EN)).contains("\nUNOFFICIAL: ");
        assertThat(PlanReport.json(plan)).contains("\"official\": false", "TIDAK RESMI: ", "UNOFFICIAL: ");
    }

    @Test
    void where_the_basis_is_assumed_and_matters_both_grades_are_told() {
        // 2.5966..., shown as 2.60
        MaturityIndex index = index(Few.CONTINUOUS, 2022, "2.58", "2.6");

        assertThat(IndexReport.text(index, Language.ID))
                .contains("Predikat: Kurang\n")
                .contains("(anggapan; dasar yang dipakai tidak diketahui). Dengan\nnilai yang sudah")
                .contains("predikatnya Baik");
        assertThat(IndexReport.json(index)).contains("\"gradeBasisKnown\": false", "\"gradeByOtherBasis\": \"Baik\"");
    }

    @Test
    void a_plan_is_written_step_by_step_and_fits_its_schema() {
        RaisePlan plan = plan(Few.WHOLE, "1", "2");

        assertThat(PlanReport.text(plan, Language.ID))
                .startsWith("Rencana menuju predikat Baik\n")
                .contains("Sekarang: Indeks Kecil 1,83, Kurang", "Setelah semua langkah: Indeks Kecil 2,67, Baik")
                .contains("Biaya: 3, dalam 5 langkah", "Tidak ada rencana lain yang lebih murah.")
                .contains("  - Indikator 1, Layanan 1: dari 1 ke tingkat 2 (Terkelola); indeks naik 1/6; biaya 0,5\n")
                .contains("  - Indikator 1, Layanan 1: dari 2 ke tingkat 3; indeks naik 1/6; biaya 0,5\n");
        assertThat(PlanReport.text(plan, Language.EN)).contains("Indicator 1, Service 1: from 1 to level 2 (Managed)");
        assertThat(PlanReport.json(plan))
                .contains("\"cost\": \"3\"", "\"gain\": \"5/6\"", "\"to\": \"3\"", "\"from\": \"2\"");
        assertThat(problems("raise-plan.schema.json", PlanReport.json(plan))).isEmpty();
        assertThat(problems("raise-plan.schema.json", PlanReport.json(plan(Few.CONTINUOUS, "1.2"))))
                .isEmpty();
        assertThat(problems("raise-plan.schema.json", PlanReport.json(plan).replace("\"3\"", "\"3.\"")))
                .isNotEmpty();
    }

    @Test
    void a_grade_that_is_reached_needs_no_step() {
        RaisePlan plan = plan(Few.WHOLE, "3");

        assertThat(PlanReport.text(plan, Language.ID))
                .endsWith("Predikat ini sudah tercapai; tidak ada langkah yang perlu.\n");
        assertThat(PlanReport.json(plan)).contains("\"steps\": []");
    }

    @Test
    void both_word_files_have_the_same_keys_and_no_locale_changes_a_byte() {
        assertThat(Standing.words(Language.ID).keys())
                .isEqualTo(Standing.words(Language.EN).keys());
        String here = IndexReport.text(index(Few.WHOLE, 2023, "3", "2"), Language.ID);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(IndexReport.text(index(Few.WHOLE, 2023, "3", "2"), Language.ID))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }
}

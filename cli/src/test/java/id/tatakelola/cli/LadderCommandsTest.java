package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tatakelola.io.maturity.IndexReport;
import id.tatakelola.io.result.ResultFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an official with a folder of CSV files asks of ladders: {@code ladder}, {@code plan}, {@code check}, {@code scores}. */
class LadderCommandsTest extends Terminal {
    private static final String DAY = "2024-09-02";
    private static final String LAMPUNG = "../examples/maturity/kota-bandar-lampung-2023.csv";

    @TempDir
    private Path folder;

    @TempDir
    private Path apart;

    @BeforeEach
    void a_city_that_records_indicator_25() throws IOException {
        file("portfolio.yaml", "name: Kota Uji\n");
        file("CriterionFulfilment.csv", """
                id;met;doneOn
                spbe-2020-25-2-rencana;ya;
                spbe-2020-25-2-peta-rencana;ya;
                spbe-2020-25-3-proses-bisnis;ya;
                spbe-2020-25-3-arsitektur;ya;
                spbe-2020-25-3-data-informasi;ya;
                spbe-2020-25-3-keamanan;ya;
                spbe-2020-25-3-aplikasi;ya;
                spbe-2020-25-3-infrastruktur;ya;
                spbe-2020-25-4-pengukuran;tidak;
                """);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A file that is not of the portfolio. */
    private String other(String name, String text) throws IOException {
        return Files.writeString(apart.resolve(name), text).toString();
    }

    private void fits(Class<?> beside, String schema) throws IOException {
        try (InputStream in = beside.getResourceAsStream(schema)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(out, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void the_level_of_an_indicator_and_what_is_missing_for_the_next() {
        assertThat(run("ladder", "--indicator", "25", "--portfolio", folder.toString(), "--as-of", DAY))
                .isZero();

        assertThat(out)
                .contains(
                        "Indikator 25: ",
                        "Tingkat menurut kriteria yang tercatat: 3\n",
                        "Menuju tingkat 4, yang pertama belum terpenuhi: Kompetensi sumber daya manusia SPBE dinilai.",
                        "Tingkat 4 (Terpadu dan Terukur)\n",
                        "[terpenuhi] Kompetensi di bidang keamanan dipenuhi (spbe-2020-25-3-keamanan)",
                        "[belum] Kompetensi sumber daya manusia SPBE dinilai (spbe-2020-25-4-pengukuran)",
                        "[?] Kompetensi sumber daya manusia SPBE ditingkatkan (spbe-2020-25-4-peningkatan)");
    }

    @Test
    void without_a_portfolio_it_lists_what_to_record() {
        assertThat(run("ladder", "--indicator", "3", "--lang", "en")).isZero();
        assertThat(out)
                .contains("Level by the criteria recorded: 1 to 5", "Level 4 (Integrated and Measured), after level 2");

        assertThat(run("ladder", "--indicator", "3,25", "--format", "json")).isZero();
        assertThat(out).contains("\"id\": \"spbe-2020-3-4-data-induk\"", "\"verdict\": \"CANNOT_TELL\"");
        assertThat(run("ladder")).isEqualTo(Status.USAGE);
        assertThat(run("ladder", "--indicator", "48")).isEqualTo(Status.USAGE);
        assertThat(run("ladder", "--indicator", "1", "--instrument", "spbe-2018"))
                .isEqualTo(Status.USAGE);
        assertThat(err).contains("the ladders of `spbe-2018` (PermenPANRB 5/2018) are not known");
    }

    @Test
    void a_code_that_is_wrong_is_told_with_its_place_and_a_guess() throws IOException {
        file("CriterionFulfilment.csv", "id;met;doneOn\nspbe-2020-25-3-keamanann;ya;\nspbe-2020-17-3-semua;ya;\n");

        assertThat(run("check", folder.toString(), "--as-of", DAY)).isEqualTo(Status.BAD_INPUT);

        assertThat(err)
                .contains(
                        "CriterionFulfilment.csv:2:1: `spbe-2020-25-3-keamanann` bukan kriteria `spbe-2020`. Mungkin"
                                + " `spbe-2020-25-3-keamanan`.",
                        "CriterionFulfilment.csv:3:1: `spbe-2020-17-3-semua` tentang perangkat daerah: catat sebagai"
                                + " `CriterionCoverage` dari `spbe-2020-17-3-semua`, satu baris untuk setiap perangkat"
                                + " daerah.");
    }

    @Test
    void a_day_that_another_instrument_judges_is_refused_with_the_reason() {
        assertThat(run("ladder", "--portfolio", folder.toString(), "--as-of", "2026-03-01"))
                .isEqualTo(Status.USAGE);
        assertThat(err).contains("applies to the evaluation years 2021-2025, not to 2026. Maybe `pemdi-2026`.");
        assertThat(run("ladder", "--portfolio", folder.toString())).isEqualTo(Status.BAD_INPUT);
    }

    @Test
    void a_plan_with_a_portfolio_lists_what_each_step_asks_for() throws IOException {
        String costs = other("biaya-25.csv", "indicator,cost\n25,0.1\n");
        String[] plan = {
            "plan",
            LAMPUNG,
            "--year",
            "2023",
            "--target",
            "Baik",
            "--cost",
            costs,
            "--portfolio",
            folder.toString(),
            "--as-of",
            DAY
        };

        assertThat(run(plan)).isZero();
        assertThat(out)
                .contains(
                        "* belum terpenuhi: Kompetensi sumber daya manusia SPBE dinilai",
                        "syaratnya tidak dapat dinilai: portofolio tidak mencatat kriteria indikator ini");

        String[] json = java.util.Arrays.copyOf(plan, plan.length + 2);
        json[plan.length] = "--format";
        json[plan.length + 1] = "json";
        assertThat(run(json)).isZero();
        fits(IndexReport.class, "raise-plan.schema.json");
    }

    @Test
    void a_check_tells_index_targets_changes_and_claims() throws IOException {
        file("IndicatorLevel.csv", """
                id;instrument;indicator;year;method;level
                a;spbe-2020;25;2024;SELF;5
                b;spbe-2020;25;2024;DOCUMENT;4
                c;spbe-2020;25;2023;VISIT;2
                d;spbe-2018;25;2024;SELF;3
                """);
        file("IndexValue.csv", """
                id;instrument;year;standing;part;number;value
                t;spbe-2020;2024;TARGET;INDEX;0;4,9
                h;spbe-2020;2023;RESULT;DOMAIN;3;2,27
                """);

        run("check", folder.toString(), "--as-of", DAY);
        assertThat(out.replaceAll("\\s+", " "))
                .contains(
                        "Tidak ada temuan selain kriteria tingkat kematangan yang belum terpenuhi;",
                        "Indeks SPBE 2024 ",
                        "; 1 dari 47 indikator",
                        "Target indeks 4,9: ",
                        "Dibanding hasil 2023, domain 3 2,27: ",
                        "Tidak dipakai: spbe-2018 2024.",
                        "tingkat 3 menurut kriteria; penilaian mandiri 5; penilaian dokumen 4; tahun lalu 2",
                        "Tingkat yang diberikan lebih tinggi daripada yang dimungkinkan")
                .doesNotContain("Indikator 25, tingkat 4: belum terpenuhi");

        run("check", folder.toString(), "--as-of", DAY, "--format", "json");
        assertThat(out).contains("\"aboveCriteria\": true", "\"refused\"");
        fits(ResultFormat.class, "check-result.schema.json");
    }

    @Test
    void the_published_results_of_singkawang_are_told_with_the_change() {
        run("check", "../examples/singkawang", "--as-of", "2024-12-31");

        assertThat(out)
                .contains(
                        "Hasil resmi 2024: indeks 3,35.",
                        "Hasil resmi 2024: domain 3 1,18.",
                        "Dibanding hasil 2023, indeks 3,33: +0,02.",
                        "Dibanding hasil 2023, domain 3 2,27: -1,09.");
    }

    @Test
    void results_of_another_instrument_are_not_put_on_one_line() throws IOException {
        file(
                "IndexValue.csv",
                "id;instrument;year;standing;part;number;value\nh;spbe-2018;2020;RESULT;INDEX;0;2,26\n"
                        + "k;spbe-2020;2021;RESULT;INDEX;0;2,24\n");

        run("check", folder.toString(), "--as-of", "2021-12-31");

        assertThat(out)
                .contains("indeks 2020 (2,26) dinilai dengan instrumen spbe-2018 dan tidak dapat dibandingkan.")
                .doesNotContain("Dibanding hasil");
    }

    @Test
    void outside_scores_are_read_as_levels_and_marked_unofficial() throws IOException {
        String scores = other("nilai.csv", "indikator;nilai\n5;37,6\n6;1,5\n7;2,0\n");

        assertThat(run("scores", scores, "--instrument", "pemdi-2026")).isZero();
        assertThat(out)
                .contains(
                        "TIDAK RESMI",
                        "nilai 37,6, tingkat 3",
                        "nilai 1,5, tingkatnya tidak diketahui",
                        "nilai 2,0, tingkat 2");
        assertThat(run("scores", scores, "--instrument", "pemdi-2026", "--format", "json"))
                .isZero();
        assertThat(out).contains("\"official\": false", "\"level\": 3", "\"level\": null");
        assertThat(run("scores", other("salah.csv", "indicator,score\n1,2\n5,x\n"), "--year", "2026"))
                .isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("indikator `1` tidak bersandar pada nilai lembaga lain.", "salah.csv:3:");
    }
}

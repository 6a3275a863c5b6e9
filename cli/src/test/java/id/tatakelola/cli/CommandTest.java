package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its users run it, on real files. */
class CommandTest extends Terminal {
    private static final Path EXAMPLE = Path.of("../examples/singkawang");

    @TempDir
    private Path folder;

    private Path city(String... filesAndTexts) throws IOException {
        Path city = Files.createDirectories(folder.resolve("kota"));
        Files.writeString(
                city.resolve("portfolio.yaml"),
                "name: Kota\nasOf: 2024-01-01\ncomplete: [{factType: Area, from: none, until: none}]\n");
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            Files.writeString(city.resolve(filesAndTexts[i]), filesAndTexts[i + 1]);
        }
        return city;
    }

    private Path shuffledExample() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("acak"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (file.toString().endsWith(".csv")) {
                    Collections.reverse(lines.subList(1, lines.size()));
                }
                Files.write(copy.resolve(file.getFileName()), lines);
            }
        }
        return copy;
    }

    @Test
    void the_sample_city_is_inconclusive_and_asks_ten_questions_in_both_languages() {
        assertThat(run("check", EXAMPLE.toString(), "--as-of", "2019-10-27")).isEqualTo(Status.INCONCLUSIVE);
        assertThat(out)
                .contains("Simpulan: Belum dapat disimpulkan", "  10. Apa")
                .doesNotContain("  11. ");

        assertThat(run("check", EXAMPLE.toString(), "--lang", "en")).isEqualTo(Status.INCONCLUSIVE);
        assertThat(out).contains("Conclusion: Cannot be concluded yet", "1. Is every role on record?");
    }

    @Test
    void json_is_the_same_bytes_for_shuffled_rows_in_any_locale_and_time_zone() throws IOException {
        run("check", EXAMPLE.toString(), "--format", "json");
        String plain = out;
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            run("check", shuffledExample().toString(), "--format", "json");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(out).isEqualTo(plain).contains("\"conclusion\"");
    }

    @Test
    void bad_input_ends_with_65_and_names_the_place() throws IOException {
        Path bad = city(
                "Area.csv", "id,name,kind,colour\na,A,CITY,red\n",
                "OrganizationUnit.csv", "id,name,kind,areaId\nu,U,MINISTRY,a\nv,V,BOARD,nowhere\nv,V,BOARD,a\n");

        assertThat(run("check", bad.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err)
                .contains("Area.csv:1:4: ")
                .contains("colour")
                .contains("OrganizationUnit.csv:2:3: ")
                .contains("OrganizationUnit.csv:4:1: ")
                .doesNotContain("Exception");
    }

    @Test
    void a_reference_into_a_complete_register_that_points_nowhere_is_bad_input() throws IOException {
        Path bad = city(
                "Area.csv", "id,name,kind\na,A,CITY\n", "OrganizationUnit.csv", "id,name,kind,areaId\nu,U,BOARD,b\n");

        assertThat(run("check", bad.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err)
                .contains("OrganizationUnit.csv:2:4: wilayah `b` tidak ada dalam portofolio ini. Mungkin `a` (A).");
        run("check", bad.toString(), "--lang", "en");
        assertThat(err).contains("OrganizationUnit.csv:2:4: area `b` is not in this portfolio. Maybe `a` (A).");
    }

    @Test
    void values_that_make_no_fact_are_told_in_the_language_asked_for() throws IOException {
        Path bad = city("OrganizationUnit.csv", "id,name,kind\na b,A,BOARD\n");

        assertThat(run("check", bad.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("OrganizationUnit.csv:2:1: id (a b) harus satu kata tanpa spasi");
        run("check", bad.toString(), "--lang", "en");
        assertThat(err).contains("OrganizationUnit.csv:2:1: id (a b) must be one word without blanks");
    }

    @Test
    void a_mistake_is_told_in_the_language_asked_for_and_no_other() {
        assertThat(run("rules", "application-without-backups")).isEqualTo(Status.BAD_INPUT);
        assertThat(err)
                .contains("tidak ada aturan `application-without-backups`. Mungkin `application-without-backup`.")
                .doesNotContain("Maybe");
        run("rules", "application-without-backups", "--lang", "en");
        assertThat(err).contains("there is no rule `application-without-backups`. Maybe `application-without-backup`.");
    }

    @Test
    void an_empty_folder_and_a_file_of_100_megabytes_are_bad_input() throws IOException {
        assertThat(run(
                        "check",
                        Files.createDirectories(folder.resolve("kosong")).toString()))
                .isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("portfolio.yaml");

        Path big = city();
        try (RandomAccessFile file =
                new RandomAccessFile(big.resolve("Area.csv").toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        assertThat(run("check", big.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("Area.csv");

        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(Status.BAD_INPUT);
    }

    @Test
    void a_wrong_command_ends_with_64_and_a_suggestion() {
        assertThat(run("chek")).isEqualTo(Status.USAGE);
        assertThat(err).contains("tatakelola check", "Lihat `tatakelola --help`.");
        assertThat(run("check", EXAMPLE.toString(), "--format", "pdf")).isEqualTo(Status.USAGE);
        assertThat(run()).isEqualTo(Status.USAGE);
    }

    @Test
    void drools_refuses_a_city_with_unknowns_and_lists_them() {
        assertThat(run("check", EXAMPLE.toString(), "--engine", "drools")).isEqualTo(Status.BAD_INPUT);
        assertThat(err)
                .contains("NetworkLink `")
                .contains("`status` is not known.")
                .contains("the register of `NetworkLink` is not declared complete on 2019-10-27.");
    }

    @Test
    void a_finding_of_law_ends_with_1_unless_it_is_less_grave_than_asked() throws IOException {
        Path city = city("Application.csv", "id,name,status\nsipkd,SIPKD,RUNNING\n");
        Files.writeString(
                city.resolve("portfolio.yaml"),
                "name: Kota\nasOf: 2024-01-01\ncomplete: [{factType: SecurityMeasure, from: none, until: none}]\n");

        assertThat(run("check", city.toString())).isEqualTo(Status.FINDINGS);
        assertThat(out)
                .contains(
                        "Aplikasi SIPKD beroperasi tanpa pencadangan yang bekerja.",
                        "Perpres 95/2018, Pasal 40 ayat (4)");
        assertThat(run("check", city.toString(), "--fail-on", "CRITICAL")).isEqualTo(Status.INCONCLUSIVE);
    }

    @Test
    void a_result_goes_to_a_file_when_asked() throws IOException {
        Path file = folder.resolve("hasil.json");

        run("check", EXAMPLE.toString(), "--format", "json", "--out", file.toString());

        assertThat(out).isEmpty();
        assertThat(Files.readString(file)).startsWith("{");
    }

    @Test
    void what_looks_wrong_in_the_files_is_told_on_standard_error() throws IOException {
        Path city = city("OrganizationUnit.csv", "id,name,kind,parentId\nu,U,BOARD,v\n");

        run("check", city.toString());

        assertThat(err)
                .contains("OrganizationUnit.csv:2:4: perangkat daerah `v` tidak ada dalam portofolio ini."
                        + " Mungkin `u` (U).");
        run("check", city.toString(), "--lang", "en");
        assertThat(err).contains("OrganizationUnit.csv:2:4: unit `v` is not in this portfolio. Maybe `u` (U).");
    }

    @Test
    void a_file_that_cannot_be_written_is_bad_input_and_named() {
        Path file = folder.resolve("nowhere").resolve("hasil.txt");

        assertThat(run("check", EXAMPLE.toString(), "--out", file.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains(file.toString(), "hasil tidak dapat ditulis").doesNotContain("Exception");
    }

    @Test
    void a_source_without_an_outline_has_no_line_of_law() {
        Path pack = Path.of("../testkit/src/test/resources/id/tatakelola/constructs");

        assertThat(run("rules", "--pack", pack.toString())).isEqualTo(Status.COMPLIANT);
        assertThat(out).contains("forall-joined").doesNotContain("Contoh 1/2024");
    }

    @Test
    void an_authors_pack_takes_part_and_one_that_is_not_there_is_bad_input() {
        Path pack = Path.of("../testkit/src/test/resources/id/tatakelola/constructs");

        assertThat(run("check", EXAMPLE.toString(), "--pack", pack.toString(), "--format", "json"))
                .isLessThan(Status.USAGE);
        assertThat(out).contains("\"forall-joined\"");
        assertThat(run("check", EXAMPLE.toString(), "--pack", "nowhere")).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("nowhere");
    }

    @Test
    void rules_are_listed_with_the_law_they_encode_and_shown_one_by_one() {
        assertThat(run("rules")).isEqualTo(Status.COMPLIANT);
        assertThat(out).contains("application-without-backup", "Cakupan hukum", "Perpres 95/2018");

        assertThat(run("rules", "application-without-backup", "--lang", "en")).isEqualTo(Status.COMPLIANT);
        assertThat(out).contains("Perpres 95/2018, Pasal 40 ayat (4)", "in force    5 October 2018 until without end");

        assertThat(run("rules", "application-without-bakup")).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("Mungkin `application-without-backup`.");
    }
}

package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An official begins a portfolio, fills it a little, and checks it. */
class NewPortfolioCommandTest extends Terminal {
    private static final String DAY = "2024-01-01";

    @TempDir
    private Path temporary;

    private Path begun(String... options) {
        Path city = temporary.resolve("kota");
        String[] args = Stream.concat(Stream.of("new-portfolio", city.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(args)).as(err).isZero();
        return city;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "yaml"})
    void an_empty_portfolio_is_inconclusive_as_it_stands(String format) {
        Path city = begun("--format", format);

        assertThat(run("check", city.toString(), "--as-of", DAY)).isEqualTo(Status.INCONCLUSIVE);
        assertThat(err).contains("portofolio tidak memuat fakta.");
    }

    @Test
    void tables_filled_with_one_unit_and_one_application_are_checked() throws IOException {
        Path city = begun("--name", "Kota Contoh");
        append(city, "OrganizationUnit.csv", "kominfo;Dinas Kominfo;dinas;none;;;none;;;\r\n");
        append(city, "Application.csv", "sipkd;SIPKD;;kominfo;beroperasi;;;;;\r\n");
        Files.writeString(
                city.resolve("portfolio.yaml"),
                "complete:\n  - {factType: SecurityMeasure, from: 2024-01-01, until: 2024-12-31}\n",
                StandardOpenOption.APPEND);

        assertThat(run("check", city.toString(), "--as-of", DAY)).isEqualTo(Status.FINDINGS);
        assertThat(err).isEmpty();
        assertThat(out).contains("Kota Contoh", "Aplikasi SIPKD beroperasi tanpa pencadangan yang bekerja.");
    }

    @Test
    void a_document_filled_with_one_unit_and_one_application_is_checked() throws IOException {
        Path document = begun("--format", "yaml").resolve("portfolio.yaml");
        String filled = Files.readString(document)
                .replace(
                        "  # Application:\n",
                        "  Application: [{id: sipkd, name: SIPKD, ownerId: kominfo, status: RUNNING}]\n")
                .replace(
                        "  # OrganizationUnit:\n",
                        "  OrganizationUnit: [{id: kominfo, name: Kominfo, kind: DEPARTMENT}]\n");
        Files.writeString(document, filled);

        assertThat(run("check", document.toString(), "--as-of", DAY)).isEqualTo(Status.INCONCLUSIVE);
        assertThat(err).isEmpty();
        assertThat(out).contains("Simpulan: Belum dapat disimpulkan", "SIPKD");
    }

    @Test
    void a_begun_portfolio_says_where_it_is_and_what_to_read() throws IOException {
        Path city = begun("--format", "YAML");

        assertThat(names(city)).containsExactlyInAnyOrder("portfolio.yaml", "PETUNJUK.md");
        assertThat(out)
                .isEqualToNormalizingNewlines(
                        "Portofolio kosong (yaml, 2 berkas) tertulis di %1$s.\nBaca %1$s/PETUNJUK.md, isi, lalu periksa: tatakelola check %1$s --as-of TANGGAL\n"
                                .formatted(city));
        assertThat(Files.readString(city.resolve("portfolio.yaml"))).contains("\nname: \"kota\"\n");
    }

    @Test
    void a_folder_that_holds_something_is_refused_and_left_as_it_is() throws IOException {
        Path city = Files.createDirectories(temporary.resolve("kota"));
        Files.writeString(city.resolve("Area.csv"), "id;name;kind\n");

        assertThat(run("new-portfolio", city.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err)
                .contains("map ini sudah berisi Area.csv; sebutkan map yang belum ada, misalnya " + city + "-baru.");
        assertThat(names(city)).containsExactly("Area.csv");
    }

    @Test
    void an_empty_folder_may_hold_hidden_files() throws IOException {
        Files.createDirectories(temporary.resolve("kota/.git"));

        assertThat(begun()).isDirectoryContaining("glob:**/Role.csv");
    }

    @Test
    void what_cannot_be_a_folder_is_bad_input_and_what_cannot_be_an_option_wrong_usage() throws IOException {
        Path file = Files.writeString(temporary.resolve("berkas"), "");

        assertThat(run("new-portfolio", file.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("ini berkas, bukan map");
        assertThat(run("new-portfolio", file.resolve("kota").toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("portofolio tidak dapat ditulis ke sini").doesNotContain("Exception");
        assertThat(run("new-portfolio", "kota", "--format", "xlsx")).isEqualTo(Status.USAGE);
        assertThat(run("new-portfolio", "kota", "--name", " ")).isEqualTo(Status.USAGE);
        assertThat(run("new-portfolio")).isEqualTo(Status.USAGE);
        assertThat(Path.of("kota")).doesNotExist();
    }

    private static void append(Path city, String file, String row) throws IOException {
        Files.writeString(city.resolve(file), row, StandardOpenOption.APPEND);
    }
}

package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.source.ReadLimits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in a folder, how large it may be, and how its facts hang together. */
class FoldersTest {
    private static final String UNITS =
            "id;name;kind\nkominfo;Dinas Kominfo;DEPARTMENT\nroban;Kelurahan Roban;KELURAHAN\n";

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void an_empty_portfolio() {
        folder = Folder.at(path);
    }

    @Test
    void a_folder_without_portfolio_yaml_is_refused() throws IOException {
        Files.delete(path.resolve("portfolio.yaml"));
        assertThat(folder.problems())
                .containsExactly("portfolio.yaml: the file is missing; it must give at least `name`.");
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        assertThat(Folder.problemsOf(path.resolve("nowhere"), ReadLimits.STANDARD))
                .containsExactly("nowhere: there is no such folder or file.");
    }

    @Test
    void a_document_of_another_kind_is_refused() {
        folder.with("city.xlsx", "");
        assertThat(Folder.problemsOf(path.resolve("city.xlsx"), ReadLimits.STANDARD))
                .containsExactly("city.xlsx: a portfolio is a folder with `portfolio.yaml` and CSV files,"
                        + " or a `.yaml` or `.json` document.");
    }

    @Test
    void everything_in_a_folder_is_read_or_refused() throws IOException {
        folder.with("README.md", "x")
                .with("PETUNJUK.md", "x")
                .with(".hidden", "x")
                .with("notes.txt", "x")
                .with("Aplication.csv", "id;name\n")
                .with("Role.CSV", "id;name\n")
                .with("portfolio.yml", "name: K\n");
        Files.createDirectory(path.resolve("sub"));
        assertThat(folder.problems())
                .containsExactly(
                        "Aplication.csv: there is no fact type `Aplication`. Maybe `Application`.",
                        "Role.CSV: the file is not expected here: `portfolio.yaml`, `*.csv`, `README*` or `PETUNJUK*`."
                                + " Maybe `Role.csv`.",
                        "notes.txt: the file is not expected here: `portfolio.yaml`, `*.csv`, `README*` or `PETUNJUK*`.",
                        "portfolio.yml: the file is not expected here: `portfolio.yaml`, `*.csv`, `README*` or `PETUNJUK*`."
                                + " Maybe `portfolio.yaml`.",
                        "sub: only files are read here; a folder or device must not be in a portfolio.");
    }

    @Test
    void two_files_of_one_type_are_refused() {
        folder.with("Application.csv", "id;name\na;A\n").with("aplikasi.csv", "id;name\nb;B\n");
        assertThat(folder.problems()).containsExactly("aplikasi.csv: `Application` is already in `Application.csv`.");
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path outside = Files.createTempFile("outside", ".csv");
        Files.createSymbolicLink(path.resolve("Application.csv"), outside);
        assertThat(folder.problems()).containsExactly("Application.csv: the link leads out of the portfolio's folder.");
        Files.delete(outside);
    }

    @Test
    void a_file_of_100_megabytes_is_refused_at_once_by_its_size() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(path.resolve("NetworkLink.csv").toFile(), "rw")) {
            sparse.setLength(100 * 1024 * 1024);
        }
        long start = System.nanoTime();
        assertThat(folder.problems())
                .containsExactly("NetworkLink.csv: the file has 104857600 bytes; at most 33554432 are read.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void files_that_are_too_large_together_are_refused() {
        folder.with("Application.csv", "id;name\na;A\n").with("Source.csv", "id;kind;title\ns;PRESS;T\n");
        ReadLimits limits = new ReadLimits(50, 40, 40, 40, 10, 10);
        assertThat(Folder.problemsOf(path, limits))
                .containsExactly(
                        "portfolio.yaml: the files of the folder have 54 bytes together; at most 50 are read.");
    }

    @Test
    void more_rows_than_allowed_are_refused() {
        folder.with("Application.csv", "id;name\na;A\nb;B\nc;C\n");
        assertThat(Folder.problemsOf(path, new ReadLimits(1000, 1000, 1000, 100, 10, 2)))
                .containsExactly("Application.csv:4: the portfolio has more than 2 rows.");
    }

    @Test
    void a_cell_that_is_too_long_is_refused() {
        folder.with("Application.csv", "id;name\na;" + "A".repeat(41) + "\n");
        assertThat(Folder.problemsOf(path, new ReadLimits(1000, 1000, 1000, 40, 10, 10)))
                .containsExactly("Application.csv:2:2: the cell is longer than 40 characters.");
    }

    @Test
    void an_id_given_twice_is_refused_with_both_places() {
        folder.with("Application.csv", "id;name\na;A\nb;B\na;A\n");
        assertThat(folder.problems())
                .containsExactly("Application.csv:4:1: id `a` is given twice; first in Application.csv:2:1.");
    }

    @Test
    void a_reference_into_a_complete_register_must_lead_somewhere() {
        folder.with("portfolio.yaml", "name: K\ncomplete:\n- {factType: unit, from: none, until: none}\n");
        folder.with("OrganizationUnit.csv", UNITS);
        folder.with("NetworkLink.csv", "id;unitId;managerId\nl1;roban;kominf\nl2;kominfo;none\n");
        assertThat(folder.problems())
                .containsExactly("NetworkLink.csv:2:3: unit `kominf` is not in this portfolio."
                        + " Maybe `kominfo` (Dinas Kominfo).");
    }

    @Test
    void a_reference_into_an_open_register_is_a_warning() {
        folder.with("OrganizationUnit.csv", UNITS);
        folder.with("NetworkLink.csv", "id;unitId\nl1;roba\n");
        assertThat(folder.read().warnings())
                .hasToString("[NetworkLink.csv:2:2: unit `roba` is not in this portfolio."
                        + " Maybe `roban` (Kelurahan Roban).]");
    }

    @Test
    void a_row_that_is_refused_makes_no_further_problem_of_what_refers_to_it() {
        folder.with("portfolio.yaml", "name: K\ncomplete:\n- {factType: unit, from: none, until: none}\n");
        folder.with("OrganizationUnit.csv", "id;name;kind\nkominfo;Dinas Kominfo;DEPRTMENT\n");
        folder.with("NetworkLink.csv", "id;unitId\nl1;kominfo\nl2;roban\n");
        assertThat(folder.problems())
                .hasSize(2)
                .contains("NetworkLink.csv:3:2: unit `roban` is not in this portfolio.")
                .anyMatch(problem -> problem.startsWith("OrganizationUnit.csv:2:3: `kind` (DEPRTMENT)"));
        folder.with("OrganizationUnit.csv", "id;name;kind\nkominfo;Dinas Kominfo\n");
        assertThat(folder.problems())
                .containsExactly("OrganizationUnit.csv:2: the row has 2 cells, but the header has 3.");
    }

    @Test
    void an_empty_portfolio_is_warned_of() {
        assertThat(folder.read().warnings()).hasToString("[portfolio.yaml:1:1: the portfolio holds no facts.]");
    }

    @Test
    void all_problems_of_all_files_are_told_in_one_run() {
        folder.with("portfolio.yaml", "nam: K\n");
        folder.with("Application.csv", "id;name;hosting\na;A;MARS\nb;;OWN\n").with("Source.csv", "id;kind\ns;PRES\n");
        List<String> problems = folder.problems();
        assertThat(problems).hasSize(6);
        assertThat(problems.subList(4, 6))
                .containsExactly(
                        "portfolio.yaml:1:1: `name` must be given: what results call the portfolio.",
                        "portfolio.yaml:1:1: there is no key `nam`. Maybe `name`.");
    }

    @Test
    void a_file_that_is_wrong_in_every_row_does_not_fill_the_list() {
        folder.with("Application.csv", "id;name\n" + "a;\n".repeat(10_005));
        List<String> problems = folder.problems();
        assertThat(problems).hasSize(10_001);
        assertThat(problems.get(10_000)).isEqualTo("Application.csv:10001:2: 5 further problems are not listed.");
    }
}

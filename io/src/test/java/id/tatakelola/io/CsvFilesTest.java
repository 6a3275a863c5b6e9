package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactRef;
import id.tatakelola.model.asset.Application;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files as spreadsheets write them, and how they can be wrong. */
class CsvFilesTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void an_empty_portfolio() {
        folder = Folder.at(path);
    }

    @Test
    void a_file_of_an_indonesian_excel_is_read() {
        folder.with(
                "Application.csv",
                "\uFEFFid;name;function;hosting\r\n"
                        + "sipkd;\"Sistem \"\"Keuangan\"\";\r\nDaerah\";keuangan;OWN\r\n"
                        + " lpse ;LPSE\u00A0;;\r\n"
                        + ";;;\r\n\r\n\r\n");

        assertThat(folder.read().portfolio().facts(Application.class))
                .extracting(Application::name)
                .containsExactly("LPSE", "Sistem \"Keuangan\";\r\nDaerah");
    }

    @Test
    void the_line_of_a_row_is_the_one_it_begins_in() {
        folder.with("Application.csv", "id;name;hosting\r\na;\"one\r\ntwo\r\nthree\";OWN\r\n\r\nb;B;MARS\r\n");

        assertThat(folder.problems())
                .containsExactly("Application.csv:6:3: `hosting` (MARS) must be one of NATIONAL_DATA_CENTRE, OWN,"
                        + " DOMESTIC_PROVIDER, ABROAD.");
    }

    @Test
    void commas_tabs_and_a_separator_line_are_told_from_the_first_line() {
        folder.with("Application.csv", "id,name\na,A;B\n");
        assertThat(folder.value("Application", "a", "name")).isEqualTo("A;B");
        folder.with("Application.csv", "id\tname\na\tA,B\n");
        assertThat(folder.value("Application", "a", "name")).isEqualTo("A,B");
        folder.with("Application.csv", "sep=;\nid;name\na;A,B\n");
        assertThat(folder.value("Application", "a", "name")).isEqualTo("A,B");
        folder.with("Application.csv", "sep=;\nid;name\na;\n");
        assertThat(folder.problems()).containsExactly("Application.csv:3:2: `name` must be given.");
    }

    @Test
    void columns_without_a_name_at_the_end_may_be_empty_but_hold_nothing() {
        folder.with("Application.csv", "id;name;;\na;A;;\nb;B;;stray\n");
        assertThat(folder.problems()).containsExactly("Application.csv:3: the row has 4 cells, but the header has 2.");
    }

    @Test
    void a_row_too_short_is_refused() {
        folder.with("Application.csv", "id;name;hosting\na;A\n");
        assertThat(folder.problems()).containsExactly("Application.csv:2: the row has 2 cells, but the header has 3.");
    }

    @Test
    void a_column_misspelt_doubled_or_without_a_name_is_refused() {
        folder.with("Application.csv", "id;name;hostign;;nama\na;A;OWN;x;B\n");
        assertThat(folder.problems())
                .containsExactly(
                        "Application.csv:1:3: `Application` has no component `hostign`. Maybe `hosting`.",
                        "Application.csv:1:4: the column has no name.",
                        "Application.csv:1:5: column `nama` is already column 2.");
    }

    @Test
    void a_column_that_every_row_must_have_is_asked_for_once_and_rows_are_still_checked() {
        folder.with("Application.csv", "id;hosting\na;OWN\nb;MARS\n");
        assertThat(folder.problems())
                .hasSize(2)
                .contains("Application.csv:1: column `name` is missing; every row must give it.")
                .anyMatch(problem -> problem.startsWith("Application.csv:3:2: `hosting` (MARS)"));
    }

    @Test
    void quotes_that_do_not_end_or_do_not_close_the_cell_are_refused() {
        folder.with("Application.csv", "id;name\na;A\nb;\"B\nc;C\n");
        assertThat(folder.problems()).containsExactly("Application.csv:3: a quoted cell of this row never ends.");
        folder.with("Application.csv", "id;name\na;\"A\" and more\n");
        assertThat(folder.problems())
                .containsExactly("Application.csv:2: a quoted cell of this row goes on after its closing quote;"
                        + " write a quote inside a cell twice.");
    }

    @Test
    void an_empty_file_is_refused() {
        folder.with("Application.csv", "");
        assertThat(folder.problems())
                .containsExactly("Application.csv: the file is empty; its first line must name the columns.");
    }

    @Test
    void text_that_is_not_utf8_is_refused_with_its_line() {
        folder.with("Application.csv", "id;name\na;A\nb;Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.problems())
                .containsExactly("Application.csv:3: the text is not UTF-8. Maybe it was saved in another encoding;"
                        + " choose `CSV UTF-8` or UTF-8 when saving.");
    }

    @Test
    void text_cut_inside_a_character_is_refused() {
        byte[] bytes = "id;name\na;\u00E9".getBytes(StandardCharsets.UTF_8);
        folder.with("Application.csv", java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(folder.problems().get(0)).startsWith("Application.csv:2: the text is not UTF-8.");
    }

    @Test
    void control_characters_are_refused_with_their_line() {
        folder.with("Application.csv", "id;name\r\na;A\rb;B\u0000\r\n");
        assertThat(folder.problems())
                .containsExactly("Application.csv:3: the control character U+0000 is not allowed.");
    }

    @Test
    void evidence_is_made_from_three_columns() {
        folder.with("Source.csv", "id;kind;title\ns1;PRESS;T\ns2;PRESS;T\n");
        folder.with("Application.csv", "id;name;source;observedOn;grade\na;A;s1 s2;27/10/2019;dokumen\nb;B;;;\n");

        assertThat(folder.value("Evidence", "Application/a/s1", "grade")).hasToString("DOCUMENT");
        assertThat(folder.value("Evidence", "Application/a/s2", "observedOn")).hasToString("2019-10-27");
        assertThat(folder.value("Evidence", "Application/a/s2", "factId")).isEqualTo("a");
        assertThat(folder.read().portfolio().size()).isEqualTo(6);
    }

    @Test
    void evidence_is_a_claim_unless_it_says_more() {
        folder.with("Application.csv", "id;name;sumber\na;A;s1\n");
        assertThat(folder.value("Evidence", "Application/a/s1", "grade")).hasToString("CLAIM");
        assertThat(folder.read().warnings())
                .hasToString("[Application.csv:2:3: source `s1` is not in this portfolio.]");
    }

    @Test
    void a_component_of_the_types_own_wins_over_a_column_about_evidence() {
        folder.with("Parameter.csv", "id;key;source\na;k;s1\n");
        assertThat(folder.value("Parameter", "a", "sourceId")).isEqualTo("s1");
        assertThat(folder.read().portfolio().size()).isEqualTo(1);
    }

    @Test
    void a_source_that_can_be_no_id_is_refused_where_it_stands() {
        folder.with("Application.csv", "id;name;source\na;A;s1 s\u2003x\n");
        assertThat(folder.problems())
                .containsExactly("Application.csv:2:3: `source`: id (sU+2003x) must be one word without blanks");
    }

    @Test
    void evidence_without_a_source_is_refused() {
        folder.with("Application.csv", "id;name;source;observedOn;grade\na;A;;2019-10-27;\nb;B;;;CLAIM\nc;C;s;x;y\n");
        assertThat(folder.problems())
                .hasSize(4)
                .contains(
                        "Application.csv:2:4: `observedOn` is given without a `source` that it could be about.",
                        "Application.csv:3:5: `grade` is given without a `source` that it could be about.")
                .anyMatch(problem -> problem.startsWith("Application.csv:4:4: `observedOn` (x)"))
                .anyMatch(problem -> problem.startsWith("Application.csv:4:5: `grade` (y)"));
    }

    @Test
    void places_lead_back_to_cells() {
        folder.with("Application.csv", "name;id\nA;a\n");
        Places places = folder.read().places();
        FactRef fact = new FactRef("Application", "a");
        assertThat(Objects.requireNonNull(places.find(fact, "name"))).hasToString("Application.csv:2:1");
        assertThat(Objects.requireNonNull(places.find(fact, "hosting"))).hasToString("Application.csv:2");
        assertThat(places.find(new FactRef("Application", "b"), "name")).isNull();
    }
}

package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portfolios in one YAML or JSON document. */
class DocumentsTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void an_empty_folder() {
        folder = new Folder(path);
    }

    private PortfolioDocument read(String file, String text) {
        folder.with(file, text);
        return PortfolioReader.read(path.resolve(file));
    }

    private List<String> problems(String file, String text) {
        folder.with(file, text);
        return Folder.problemsOf(path.resolve(file), ReadLimits.STANDARD);
    }

    private List<String> yaml(String text) {
        return problems("city.yaml", "name: K\n" + text);
    }

    @Test
    void a_yaml_document_is_read() {
        PortfolioDocument document = read("city.yaml", """
                name: Kota Contoh
                asOf: 2024-01-01
                note: SYNTHETIC
                complete:
                  - {factType: Application, from: 2023-01-01, until: none, source: s1}
                  - {factType: Role, from: none, until: 2023-01-01}
                facts:
                  Source:
                    - {id: s1, kind: PRESS, title: 2024}
                  Application:
                    - {id: 61.72, name: "none", hosting: null, source: s1, observedOn: 2023-05-01}
                  Regulation:
                    - id: r
                      title: >-
                        of two
                        lines
                      kind: surat edaran
                      validity: {from: 2023-01-01, until: none}
                    - {id: q, title: t, kind: DECREE, validity.from: none, validity: ~}
                """);
        assertThat(document.portfolio().name()).isEqualTo("Kota Contoh");
        assertThat(document.asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(document.note()).isEqualTo("SYNTHETIC");
        assertThat(document.warnings()).isEmpty();
        assertThat(document.portfolio().size()).isEqualTo(5);
        assertThat(document.portfolio().registers())
                .containsExactly(
                        new CompleteRegister("Application", Validity.since(LocalDate.of(2023, 1, 1)), "s1"),
                        new CompleteRegister(
                                "Role", Validity.between(Validity.ALWAYS_BEFORE, LocalDate.of(2023, 1, 1)), "none"));
        assertThat(document.portfolio().find(new FactRef("Regulation", "r")))
                .hasToString("Regulation[id=r, title=of two lines, kind=CIRCULAR, domain=null, number=null, year=null,"
                        + " status=null, validity=Validity[from=2023-01-01, until=+999999999-12-31],"
                        + " appliesToAllUnits=null]");
        assertThat(Objects.requireNonNull(document.places().find(new FactRef("Application", "61.72"), "name")))
                .hasToString("city.yaml:11:25");
    }

    @Test
    void json_gives_the_same_as_yaml() {
        String yaml = "name: K\nfacts:\n  Application:\n  - {id: a, name: A, source: s}\n";
        String json =
                "{\"name\": \"K\",\n\t\"facts\": {\"Application\": [{\"id\": \"a\", \"name\": \"A\", \"source\": \"s\"}]}}";
        assertThat(read("a.json", json).portfolio().facts().toList())
                .isEqualTo(read("a.yaml", yaml).portfolio().facts().toList())
                .hasSize(2);
    }

    @Test
    void problems_in_json_have_lines_and_columns() {
        assertThat(problems(
                        "a.json",
                        "{\"name\": \"K\",\n \"facts\": {\"Application\": [\n  {\"id\": \"a\", \"name\": \"A\", \"hosting\": 5},\n"
                                + "  {\"id\": \"a\", \"id\": \"b\"}], \"aplikasi\": true}}"))
                .containsExactly("a.json:4:15: key `id` is given twice; first in line 4.");
        assertThat(problems(
                        "a.json",
                        "{\"name\": \"K\",\n \"facts\": {\"Application\": [\n  {\"id\": \"a\", \"nam\": 7}]}}"))
                .containsExactly(
                        "a.json:3:3: `name` must be given.",
                        "a.json:3:15: `Application` has no component `nam`. Maybe `name`.");
        assertThat(problems("a.json", "{\"name\": }").get(0))
                .startsWith("a.json:1:")
                .contains("this is not JSON: ");
        assertThat(problems("a.json", "{} {}")).containsExactly("a.json:1:4: there must be one document, not several.");
        assertThat(problems("a.json", "")).containsExactly("a.json:1:1: the document is empty.");
        assertThat(problems("a.json", "[".repeat(100)))
                .containsExactly("a.json:1:51: the document is nested deeper than 50 levels.");
        assertThat(problems("a.json", "\"x\""))
                .containsExactly("a.json:1:1: the document must be a map of keys and values, not a value.");
    }

    @Test
    void unknown_keys_and_wrong_shapes_are_refused() {
        assertThat(yaml("asof: 2024-01-01\n")).containsExactly("city.yaml:2:1: there is no key `asof`. Maybe `asOf`.");
        assertThat(yaml("asOf: 01/01/2024\n"))
                .containsExactly(
                        "city.yaml:2:7: `asOf` (01/01/2024) must be a day written as `2019-10-27`. Maybe `2024-01-01`.");
        assertThat(yaml("note: [x]\n")).containsExactly("city.yaml:2:7: `note` must be a single value, not a list.");
        assertThat(yaml("complete: x\n")).containsExactly("city.yaml:2:11: `complete` must be a list, not a value.");
        assertThat(yaml("facts: []\n")).containsExactly("city.yaml:2:8: `facts` must be a map, not a list.");
        assertThat(yaml("facts:\n  App: []\n  Role: x\n  Area: [x]\n"))
                .containsExactly(
                        "city.yaml:3:3: there is no fact type `App`.",
                        "city.yaml:4:9: `Role` must be a list of facts.",
                        "city.yaml:5:10: a fact must be a map of components, not a value.");
        assertThat(yaml("facts:\n  Area:\n  - {id: [x], name: '', kind: CITY, name.x: y}\n"))
                .containsExactly(
                        "city.yaml:4:10: `id` must be a single value, not a list. Maybe `x`.",
                        "city.yaml:4:21: `name` is an empty text; leave it out when it is not known, or write `none`.",
                        "city.yaml:4:37: `Area` has no component `name.x`. Maybe `name`.");
    }

    @Test
    void a_period_must_be_given_by_its_ends_and_once() {
        String start = "facts:\n  Regulation:\n  - {id: r, title: t, kind: DECREE, ";
        assertThat(yaml(start + "validity: 2024}\n"))
                .containsExactly("city.yaml:4:47: `validity` must have `from` and `until`.");
        assertThat(yaml(start + "validity: {from: 2024-01-01, untl: none}}\n"))
                .containsExactly(
                        "city.yaml:4:66: `Regulation` has no component `validity.untl`. Maybe `validity.until`.");
        assertThat(yaml(start + "validity: {from: none}, validity.from: none}\n"))
                .containsExactly("city.yaml:4:61: `validity.from` is given twice.");
        assertThat(yaml(start + "validity: {from: 27/10/2019}}\n"))
                .containsExactly(
                        "city.yaml:4:54: `validity.from` (27/10/2019) must be a day written as `2019-10-27`. Maybe `2019-10-27`.");
    }

    @Test
    void numbers_in_documents_have_a_point_and_no_grouping() {
        String start = "facts:\n  OutcomeIndicator:\n  - {id: i, outcomeId: o, name: n, target: ";
        assertThat(yaml(start + "1.234}\n")).isEmpty();
        assertThat(yaml(start + "'1,5'}\n"))
                .containsExactly("city.yaml:4:44: `target` (1,5) must be a number such as `1234.5`.");
    }

    @Test
    void complete_registers_must_say_what_and_when() {
        assertThat(
                        yaml(
                                "complete:\n- Application\n- {factType: Rol, from: 2024-01-01}\n- {from: x, until: none, by: me}\n"))
                .containsExactly(
                        "city.yaml:3:3: a complete register must be given as"
                                + " `{factType: .., from: .., until: .., source: ..}`.",
                        "city.yaml:4:3: `until` of a complete register must be given.",
                        "city.yaml:4:14: there is no fact type `Rol`. Maybe `Role`.",
                        "city.yaml:5:3: `factType` of a complete register must be given.",
                        "city.yaml:5:10: `from` (x) must be a day written as `2019-10-27`.",
                        "city.yaml:5:26: there is no key `by`.");
        assertThat(yaml("complete:\n- {factType: Role, from: 2024-02-01, until: 2024-01-01}\n"))
                .containsExactly("city.yaml:3:3: until (2024-01-01) of a period must not be before from (2024-02-01)");
    }

    @Test
    void the_source_of_a_register_must_be_recorded() {
        String text = "name: K\nfacts: {Source: [{id: berita, kind: PRESS, title: t}]}\ncomplete:\n"
                + "- {factType: Role, from: none, until: none, source: brita}\n";
        assertThat(read("city.yaml", text).warnings())
                .hasToString("[city.yaml:4:53: source `brita` is not in this portfolio. Maybe `berita`.]");
        assertThat(problems("city.yaml", text + "- {factType: Source, from: none, until: none}\n"))
                .containsExactly("city.yaml:4:53: source `brita` is not in this portfolio. Maybe `berita`.");
    }

    @Test
    void yaml_that_could_surprise_or_exhaust_is_refused() {
        assertThat(yaml("note: &x y\n"))
                .containsExactly("city.yaml:2:7: anchors (`&name`) are not read; write the value again.");
        assertThat(yaml("note: *x\n"))
                .containsExactly("city.yaml:2:7: aliases (`*name`) are not read; write the value again.");
        assertThat(yaml("note: !!str x\n"))
                .containsExactly("city.yaml:2:7: tags (`!name`) are not read; leave the tag out.");
        assertThat(yaml("note: !a {b: c}\n")).hasSize(1);
        assertThat(yaml("note: !a [b]\n")).hasSize(1);
        assertThat(yaml("? [a]\n: b\n")).containsExactly("city.yaml:2:3: a key must be a word, not a list.");
        assertThat(yaml("note: x\nname: L\n"))
                .containsExactly("city.yaml:3:1: key `name` is given twice; first in line 1.");
        assertThat(yaml("---\nname: L\n")).containsExactly("city.yaml:2:1: there must be one document, not several.");
        assertThat(yaml("note: [x\n").get(0)).startsWith("city.yaml:2:7: this is not YAML: this `[` is not closed.");
        assertThat(yaml("note: " + "[".repeat(60) + "\n"))
                .containsExactly("city.yaml:2:56: the document is nested deeper than 50 levels.");
        assertThat(yaml("note: " + "x".repeat(70_000) + "\n"))
                .containsExactly("city.yaml:2: the line is longer than 65536 characters.");
        assertThat(yaml("note: |\n" + "  words and words\n".repeat(5_000)))
                .containsExactly("city.yaml:2:7: the value is longer than 65536 characters.");
        assertThat(problems("city.yaml", "# nothing\n")).containsExactly("city.yaml:1:1: the document is empty.");
        assertThat(problems("city.yaml", "- x\n"))
                .containsExactly("city.yaml:1:1: the document must be a map of keys and values, not a list.");
    }

    @Test
    void a_document_too_large_is_refused_by_its_size() {
        folder.with("city.yaml", "name: K\nnote: " + "x".repeat(100) + "\n");
        assertThat(Folder.problemsOf(path.resolve("city.yaml"), new ReadLimits(100, 100, 100, 50, 10, 10)))
                .containsExactly("city.yaml: the file has 115 bytes; at most 100 are read.");
    }
}

package id.tatakelola.io.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.PortfolioDocument;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.io.schema.SchemaCheck;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Empty portfolios are read as they stand, and so is what their examples say once it is taken out of comments. */
class EmptyPortfolioTest {
    private static final FactTypes TYPES = FactTypes.standard();

    @TempDir
    private Path path;

    private PortfolioDocument read(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(path.resolve(file.getKey()), file.getValue());
        }
        return PortfolioReader.read(path);
    }

    private static Set<String> typesWithoutFile(Map<String, String> files) {
        Set<String> names = new TreeSet<>();
        TYPES.all().stream()
                .map(FactType::name)
                .filter(name -> !files.containsKey(name + ".csv"))
                .forEach(names::add);
        return names;
    }

    @Test
    void an_empty_folder_of_tables_is_a_portfolio_without_facts() throws IOException {
        PortfolioDocument document = read(EmptyPortfolio.folder("Kota Contoh", TYPES));

        assertThat(document.portfolio().name()).isEqualTo("Kota Contoh");
        assertThat(document.portfolio().size()).isZero();
        assertThat(document.portfolio().registers()).isEmpty();
        assertThat(document.warnings()).hasToString("[portfolio.yaml:4:1: the portfolio holds no facts.]");
    }

    @Test
    void an_empty_document_is_a_portfolio_without_facts() throws IOException {
        PortfolioDocument document = read(EmptyPortfolio.document("Kota Contoh", TYPES));

        assertThat(document.portfolio().name()).isEqualTo("Kota Contoh");
        assertThat(document.portfolio().size()).isZero();
        assertThat(document.warnings()).hasToString("[portfolio.yaml:4:1: the portfolio holds no facts.]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kota \"A\": # tidak", "- x", "none", "Kota\\Kabupaten", "{{name}}"})
    void any_name_is_read_as_it_was_given(String name) throws IOException {
        assertThat(read(EmptyPortfolio.document(name, TYPES)).portfolio().name())
                .isEqualTo(name);
    }

    @Test
    void a_type_without_a_table_is_one_that_a_city_does_not_record_and_the_guide_says_so() {
        Map<String, String> files = EmptyPortfolio.folder("K", TYPES);

        assertThat(typesWithoutFile(files)).containsExactly("Evidence", "LadderCriterion", "Observation", "Rating");
        assertThat(files.get("PETUNJUK.md"))
                .contains("`Evidence` (", "`LadderCriterion` (", "`Observation` (", "`Rating` (");
        assertThat(EmptyPortfolio.document("K", TYPES).get("PETUNJUK.md"))
                .contains("`Evidence` (", "`LadderCriterion` (", "`Observation` (", "`Rating` (");
    }

    @Test
    void a_header_names_every_component_and_the_columns_of_evidence() {
        Map<String, String> files = EmptyPortfolio.folder("K", TYPES);

        assertThat(files.get("OrganizationUnit.csv"))
                .isEqualTo(
                        "\uFEFFid;name;kind;parentId;areaId;validity.from;validity.until;source;observedOn;grade\r\n");
        assertThat(files.get("Parameter.csv")).endsWith(";sourceId\r\n");
    }

    @Test
    void rows_added_below_a_header_are_facts() throws IOException {
        Map<String, String> files = EmptyPortfolio.folder("K", TYPES);
        read(files);
        Files.writeString(
                path.resolve("OrganizationUnit.csv"),
                "kominfo;Dinas Kominfo;dinas;none;;;none;;;\n",
                StandardOpenOption.APPEND);

        assertThat(PortfolioReader.read(path).portfolio().find(new FactRef("OrganizationUnit", "kominfo")))
                .isNotNull();
    }

    @Test
    void the_guide_tells_in_indonesian_what_each_column_takes() {
        assertThat(EmptyPortfolio.folder("K", TYPES).get("PETUNJUK.md"))
                .contains(
                        "`OrganizationUnit`, ",
                        "### `NetworkLink.csv`: sambungan jaringan",
                        "* `id`: kode (wajib)",
                        "* `unitId`: perangkat daerah (wajib): kode `OrganizationUnit`\n",
                        "* `managerId`: pengelola: kode `OrganizationUnit`, atau `none`",
                        "* `medium`: media sambungan: `FIBRE` serat optik, `WIRELESS` nirkabel, ",
                        "* `validity.from`, `validity.until`: masa berlaku: hari pertama dan hari terakhir, atau `none`",
                        "* `amountRupiah`: jumlah rupiah: angka, tidak negatif")
                .doesNotContain("{{");
    }

    @Test
    void each_example_out_of_its_comment_is_a_fact_that_claims_nothing_but_what_must_be_given() throws IOException {
        Map<String, String> files = EmptyPortfolio.document("K", TYPES);
        String document = files.get("portfolio.yaml");
        files.put(
                "portfolio.yaml",
                document.replaceAll("(?m)^# (?=asOf:|note:|complete:|  - \\{)", "")
                        .replaceAll("(?m)^  # ", "  "));

        PortfolioDocument read = read(files);

        assertThat(SchemaCheck.standard().problemsOfYaml(files.get("portfolio.yaml")))
                .isEmpty();
        List<String> types =
                read.portfolio().facts().map(fact -> FactRef.of(fact).type()).toList();
        assertThat(types).doesNotHaveDuplicates().hasSize(TYPES.all().size() - 4);
        assertThat(read.portfolio().registers()).hasSize(1);
        assertThat(read.warnings())
                .hasSize(2)
                .allMatch(w -> w.toString().contains("`kode-role-lain`")
                        || w.toString().contains("register-aplikasi"));
        assertThat(read.asOf()).isNotNull();
        assertThat(read.note()).isNotNull();
        read.portfolio()
                .facts()
                .forEach(fact -> TYPES.of(fact.getClass()).components().stream()
                        .filter(component -> component.nullable())
                        .forEach(component -> assertThat(component.get(fact)).isNull()));
    }
}

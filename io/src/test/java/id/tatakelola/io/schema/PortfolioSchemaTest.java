package id.tatakelola.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tatakelola.io.Generated;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema, and the sample city as one document. */
class PortfolioSchemaTest {
    private static final Path COPY = Path.of("src/main/resources/id/tatakelola/io/schema/portfolio.schema.json");
    private static final Path EXAMPLE = Path.of("../examples/singkawang");
    private static final SchemaCheck SCHEMA = SchemaCheck.standard();

    @TempDir
    private Path folder;

    @Test
    void the_copy_on_the_class_path_is_the_generated_one() throws IOException {
        Generated.compare(COPY, PortfolioSchema.of(FactTypes.standard()));
        try (InputStream in = PortfolioSchema.class.getResourceAsStream("portfolio.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("{\n  \"$schema\": ");
        }
    }

    @Test
    void it_is_a_schema_of_draft_2020_12() {
        var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(PortfolioSchema.of(FactTypes.standard()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void it_is_the_same_in_any_locale() {
        String here = PortfolioSchema.of(FactTypes.standard());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(PortfolioSchema.of(FactTypes.standard())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"singkawang", "synthetic-city"})
    void each_example_as_one_document_fits_it(String example) {
        assertThat(SCHEMA.problems(Document.of(EXAMPLE.resolveSibling(example))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota.json", "kota.yaml"})
    void the_sample_city_as_one_document_is_the_sample_city(String file) throws IOException {
        Path document = Files.writeString(folder.resolve(file), Document.of(EXAMPLE));

        Portfolio read = PortfolioReader.read(document).portfolio();

        Portfolio city = PortfolioReader.read(EXAMPLE).portfolio();
        assertThat(read.facts().toList()).isEqualTo(city.facts().toList()).hasSizeGreaterThan(100);
        assertThat(read.registers()).isEqualTo(city.registers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'function': | 'fungsi': | /facts/Application/0",
                "'hosting': null | 'hosting': 'MOON' | /facts/Application/0/hosting",
                "'status': 'RUNNING' | 'status': 'berjalan' | /facts/Application/",
                "'status': 'RUNNING' | 'status': true | /facts/Application/",
                "'active': true | 'active': 'ya' | /facts/ApplicationUse/0/active",
                "'observedOn': '2019-10-27' | 'observedOn': '27/10/2019' | /facts/Application/0/observedOn",
                "'source': 'pernyataan-2019', | | /facts/Application/0",
                "'id': 'sipkd' | 'id': 'si pkd' | /facts/Application/",
                "'id': 'sipkd' | 'id': 'none' | /facts/Application/",
                "'name': 'SIPKD' | 'name': ' ' | /facts/Application/",
                "'name': 'SIPKD', | | /facts/Application/",
                "'bandwidth': '300 Mbps' | 'bandwidth': '300' | /facts/BandwidthAllocation/0/bandwidth",
                "'firstYear': 2020 | 'firstYear': 2020.5 | /facts/MasterPlan/0/firstYear",
                "'until': '2022-12-17' | 'until': 'selamanya' | /facts/RoleAssignment/",
                "'factType': 'Area' | 'factType': 'Wilayah' | /complete/",
                "'asOf': '2019-10-27' | 'asOf': 'today' | /asOf",
                "'Application': | 'Aplikasi': | /facts",
            })
    void a_planted_change_does_not_fit_it(String written, String planted, String place) {
        String json = Document.of(EXAMPLE);
        String changed = json.replaceFirst(
                Pattern.quote(written.replace('\'', '"')), planted == null ? "" : planted.replace('\'', '"'));

        assertThat(changed).isNotEqualTo(json);
        assertThat(SCHEMA.problems(changed)).isNotEmpty().anyMatch(problem -> problem.startsWith(place));
    }
}

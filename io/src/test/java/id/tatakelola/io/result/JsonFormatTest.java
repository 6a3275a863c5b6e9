package id.tatakelola.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonFormatTest {
    @Test
    void a_full_result_fits_the_published_schema() throws IOException {
        assertThat(problems(json(Sample.full(), Language.ID))).isEmpty();
    }

    @Test
    void a_result_with_findings_only_fits_the_published_schema() throws IOException {
        CheckResult result = Sample.of(CheckResult.Engine.DROOLS, Sample.notMet(SampleRules.BACKUP));

        assertThat(problems(json(result, Language.ID))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'asOf': '2019-10-27' | 'asOf': '27 Oktober 2019'",
                "'severity': 'MAJOR' | 'severity': 'SEVERE'",
                "'value': '1234.5' | 'value': '1234.50'",
                "'value': '1234.5' | 'value': 1234.5",
                "'subjectsOpen': true | 'subjectsOpened': true",
                "'witnesses': 1 | 'witnesses': 1, 'more': 1",
                "'waiver': null | 'waiver': 7",
                "'kind': 'LIMIT' | 'kind': 'TIRED'",
            })
    void a_planted_change_does_not_fit_the_schema(String written, String planted) throws IOException {
        String json = json(Sample.full(), Language.ID);
        String changed = json.replace(written.replace('\'', '"'), planted.replace('\'', '"'));

        assertThat(changed).isNotEqualTo(json);
        assertThat(problems(changed)).isNotEmpty();
    }

    @Test
    void no_object_of_the_schema_lets_unknown_keys_pass_or_known_ones_be_missing() throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        collectObjects(JsonMapper.shared().readTree(schemaText()), objects);

        assertThat(objects).hasSizeGreaterThan(18).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
            assertThat(object.get("required").size())
                    .isEqualTo(object.get("properties").size());
        });
    }

    @Test
    void decimals_are_text_and_open_ends_are_null() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(json(Sample.full(), Language.ID));

        assertThat(json.at("/observations/0/target").asString()).isEqualTo("2000");
        assertThat(json.at("/ratings/0/level").asString()).isEqualTo("3.5");
        assertThat(json.at("/rules/0/inForce/from").asString()).isEqualTo("2018-10-05");
        assertThat(json.at("/rules/0/inForce/until").isNull()).isTrue();
        assertThat(json.at("/rules/1/inForce/until").asString()).isEqualTo("2015-12-31");
    }

    @Test
    void subjects_stand_under_their_verdict() throws IOException {
        JsonNode rule =
                JsonMapper.shared().readTree(json(Sample.full(), Language.ID)).at("/rules/4");

        assertThat(rule.at("/subjectType").asString()).isEqualTo("Application");
        assertThat(rule.at("/verdicts/notMet/0").asString()).isEqualTo("sipkd");
        assertThat(rule.at("/verdicts/cannotTell/0").asString()).isEqualTo("simpeg");
        assertThat(rule.at("/verdicts/met").size()).isZero();
    }

    @Test
    void the_bytes_are_the_same_in_any_language_locale_and_time_zone() throws IOException {
        String expected = json(Sample.full(), Language.ID);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(json(Sample.full(), Language.EN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void it_is_laid_out_with_line_feeds_and_two_blanks() throws IOException {
        assertThat(json(Sample.full(), Language.ID))
                .startsWith("{\n  \"portfolio\": \"Kota Contoh\",\n  \"asOf\": \"2019-10-27\",\n  \"note\": null,\n")
                .endsWith("\n  ]\n}\n")
                .contains("      \"doubts\": [],\n")
                .doesNotContain("\r");
    }

    @Test
    void a_writer_that_fails_fails_the_format_with_its_own_exception() {
        assertThatThrownBy(() -> ResultFormats.find("json")
                        .write(Sample.full(), ResultContext.of(Sample.PORTFOLIO, Language.ID), new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static void collectObjects(JsonNode schema, List<JsonNode> objects) {
        if ("object".equals(schema.path("type").asString(""))) {
            objects.add(schema);
        }
        schema.values().forEach(part -> collectObjects(part, objects));
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String json(CheckResult result, Language language) throws IOException {
        StringBuilder out = new StringBuilder();
        ResultFormats.find("json").write(result, ResultContext.of(Sample.PORTFOLIO, language), out);
        return out.toString();
    }

    private static List<Error> problems(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
        return schema.validate(json, InputFormat.JSON);
    }

    private static String schemaText() throws IOException {
        try (InputStream in = ResultFormat.class.getResourceAsStream("check-result.schema.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

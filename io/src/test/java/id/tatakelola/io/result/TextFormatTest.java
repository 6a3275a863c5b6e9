package id.tatakelola.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextFormatTest {
    private static final Pattern MACHINE_WORD =
            Pattern.compile("\\b[a-z]+[A-Z]\\w*|\\b[A-Z]+_[A-Z_]+|\\b[A-Z][a-z]+[A-Z]\\w*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern SLUG = Pattern.compile("\\b[a-z]+-[a-z]+-[a-z-]+\\b");

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_full_result_reads_as_the_golden_text(Language language) throws IOException {
        assertThat(text(Sample.full(), language)).isEqualTo(golden("full_" + language + ".txt"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_official_meets_no_machine_words_and_codes_only_in_brackets(Language language) throws IOException {
        String text = text(Sample.full(), language);

        assertThat(text).doesNotContainPattern(MACHINE_WORD).doesNotContain("`", "null");
        assertThat(IN_BRACKETS.matcher(text).replaceAll("")).doesNotContainPattern(SLUG);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lines_keep_within_a_hundred_columns_and_end_without_blanks(Language language) throws IOException {
        assertThat(text(Sample.full(), language).split("\n", -1))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).isEqualTo(line.stripTrailing()));
    }

    @Test
    void a_check_that_met_everything_is_compliant_and_has_no_findings() throws IOException {
        CheckResult result = Sample.of(CheckResult.Engine.EVALUATOR, Sample.met(SampleRules.BACKUP));

        assertThat(text(result, Language.ID)).contains("Simpulan: Patuh\n", "Tidak ada temuan.");
        assertThat(text(result, Language.EN)).contains("Conclusion: Compliant\n", "There are no findings.");
    }

    @Test
    void a_check_in_doubt_cannot_be_concluded_and_says_why() throws IOException {
        CheckResult result = Sample.of(CheckResult.Engine.EVALUATOR, Sample.inDoubt(SampleRules.OWNER));

        assertThat(text(result, Language.ID))
                .contains("Simpulan: Belum dapat disimpulkan\n", "data yang perlu dilengkapi");
    }

    @Test
    void a_check_with_drools_says_that_it_gives_findings_only_and_claims_no_other_verdict() throws IOException {
        CheckResult result =
                Sample.of(CheckResult.Engine.DROOLS, Sample.notMet(SampleRules.BACKUP), Sample.met(SampleRules.OWNER));

        String text = text(result, Language.ID);

        assertThat(text).contains("Hanya temuan yang diberikan").doesNotContain("Aturan tanpa subjek");
        assertThat(rowOf(text, "Jumlah seluruhnya")).endsWith("2", "-", "1", "-", "-");
    }

    @Test
    void the_table_counts_each_verdict_in_its_column() throws IOException {
        String text = text(Sample.full(), Language.ID);

        assertThat(rowOf(text, "  Aplikasi")).containsExactly("Aplikasi", "0", "0", "0", "0", "0");
        assertThat(rowOf(text, "Jumlah seluruhnya")).endsWith("10", "0", "5", "1", "1");
    }

    @Test
    void a_note_stands_above_the_conclusion() throws IOException {
        ResultContext context = ResultContext.of(Sample.PORTFOLIO, Language.EN).withNote("SYNTHETIC");
        StringBuilder out = new StringBuilder();

        ResultFormats.find("text").write(Sample.full(), context, out);

        assertThat(out.toString()).containsSubsequence("Note: SYNTHETIC\n", "Conclusion:");
    }

    @Test
    void the_text_is_the_same_under_any_locale_and_time_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(text(Sample.full(), Language.ID)).isEqualTo(golden("full_ID.txt"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String[] rowOf(String text, String name) {
        String row = Arrays.stream(text.split("\n", -1))
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
        return row.strip().split("\\s+", -1);
    }

    private static String text(CheckResult result, Language language) throws IOException {
        StringBuilder out = new StringBuilder();
        ResultFormats.find("text").write(result, ResultContext.of(Sample.PORTFOLIO, language), out);
        return out.toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = TextFormatTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

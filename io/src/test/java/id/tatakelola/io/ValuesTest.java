package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.LinkMedium;
import id.tatakelola.model.regulation.RegulationKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a cell or value becomes. */
class ValuesTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void an_empty_portfolio() {
        folder = Folder.at(path);
    }

    private @Nullable Object cell(String type, String required, String values, String component, String cell) {
        folder.with(type + ".csv", "id;" + required + ";" + component + "\nx;" + values + ";" + cell + "\n");
        return folder.value(type, "x", component.split("\\.", 2)[0]);
    }

    private @Nullable Object target(String cell) {
        return cell("OutcomeIndicator", "outcomeId;name", "o;n", "target", cell);
    }

    private String refused(String type, String required, String values, String component, String cell) {
        folder.with(type + ".csv", "id;" + required + ";" + component + "\nx;" + values + ";" + cell + "\n");
        assertThat(folder.problems()).hasSize(1);
        return folder.problems().get(0);
    }

    private String refusedTarget(String cell) {
        return refused("OutcomeIndicator", "outcomeId;name", "o;n", "target", cell);
    }

    private String refusedDay(String cell) {
        return refused("Source", "kind;title", "PRESS;t", "publishedOn", cell);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "-5, -5",
        "1234, 1234",
        "'1.234,5', 1234.5",
        "'12.345.678,9', 12345678.9",
        "1.234.567, 1234567",
        "'99,5', 99.5",
        "'0,125', 0.125",
        "0.125, 0.125",
        "99.5, 99.5",
        "'1234,567', 1234.567"
    })
    void a_decimal_is_read_with_point_or_indonesian_comma(String cell, String value) {
        assertThat(target(cell)).isEqualTo(new BigDecimal(value));
    }

    @Test
    void a_number_that_could_be_two_is_refused_with_both_forms() {
        assertThat(refusedTarget("1.234"))
                .isEqualTo(
                        "OutcomeIndicator.csv:2:4: `target` (1.234) could be two numbers; write `1234` or `1,2340`.");
        assertThat(refusedTarget("-12,345"))
                .isEqualTo(
                        "OutcomeIndicator.csv:2:4: `target` (-12,345) could be two numbers; write `-12345` or `-12,3450`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "Rp5", "1,234.5", "12.34.567", "1 000", "--1", "0x1F", "NaN"})
    void a_text_that_is_no_number_is_refused(String cell) {
        assertThat(refusedTarget(cell))
                .isEqualTo("OutcomeIndicator.csv:2:4: `target` (" + cell + ") must be a number such as `1234,5`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-10-27", "27/10/2019"})
    void a_day_is_read_in_both_forms(String cell) {
        assertThat(cell("Source", "kind;title", "PRESS;t", "publishedOn", cell)).isEqualTo(LocalDate.of(2019, 10, 27));
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused() {
        assertThat(refusedDay("13/13/2020"))
                .isEqualTo("Source.csv:2:4: `publishedOn` (13/13/2020) is not in the calendar;"
                        + " write a day as `2019-10-27` or `27/10/2019` (day/month/year).");
        assertThat(refusedDay("2019-02-29")).contains("is not in the calendar");
    }

    @Test
    void the_day_that_was_perhaps_meant_is_told() {
        assertThat(refusedDay("27-10-2019")).endsWith(" Maybe `2019-10-27`.");
        assertThat(refusedDay("Oktober 2019")).doesNotContain("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2/20", "1/2/2020", "27-10-2019", "27 Oktober 2019", "2019", "2019-1-2"})
    void a_day_in_another_form_is_refused(String cell) {
        assertThat(refusedDay(cell))
                .startsWith("Source.csv:2:4: `publishedOn` (" + cell
                        + ") must be a day written as `2019-10-27` or `27/10/2019` (day/month/year).");
    }

    @ParameterizedTest
    @CsvSource({"ya,true", "YA,true", "true,true", "Yes,true", "tidak,false", "FALSE,false", "no,false"})
    void a_truth_value_is_read_in_both_languages(String cell, boolean value) {
        assertThat(cell("Source", "kind;title", "PRESS;t", "selfReported", cell))
                .isEqualTo(value);
    }

    @Test
    void another_word_for_a_truth_value_is_refused() {
        assertThat(refused("Source", "kind;title", "PRESS;t", "selfReported", "mungkin"))
                .isEqualTo("Source.csv:2:4: `selfReported` (mungkin) must be `ya` or `tidak` (`true` or `false`).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIBRE", "fibre", "serat optik", "Serat Optik"})
    void a_choice_is_read_by_code_name_or_label(String cell) {
        assertThat(cell("NetworkLink", "unitId", "u", "medium", cell)).isEqualTo(LinkMedium.FIBRE);
    }

    @Test
    void a_misspelt_choice_is_refused_with_a_guess() {
        assertThat(refused("NetworkLink", "unitId", "u", "medium", "FIBR"))
                .isEqualTo("NetworkLink.csv:2:3: `medium` (FIBR) must be one of FIBRE, WIRELESS, FIBRE_AND_WIRELESS."
                        + " Maybe `FIBRE`.");
    }

    @Test
    void a_bandwidth_is_a_number_with_its_unit() {
        assertThat(cell("NetworkLink", "unitId", "u", "bandwidth", "300 Mbps")).isEqualTo(Bandwidth.ofMbps(300));
        assertThat(refused("NetworkLink", "unitId", "u", "bandwidth", "300"))
                .isEqualTo("NetworkLink.csv:2:3: `bandwidth`: `300` is no bandwidth;"
                        + " write a number and a unit, such as `300 Mbps`.");
        assertThat(refused("NetworkLink", "unitId", "u", "bandwidth", "1.234 Mbps"))
                .endsWith("`bandwidth` (1.234 Mbps) could be two numbers; write `1234 Mbps` or `1,2340 Mbps`.");
    }

    @Test
    void a_whole_number_has_digits_only() {
        assertThat(cell("MasterPlan", "title", "t", "firstYear", "2020")).isEqualTo(2020);
        assertThat(refused("MasterPlan", "title", "t", "firstYear", "2.020"))
                .isEqualTo("MasterPlan.csv:2:3: `firstYear` (2.020) must be a whole number in digits only,"
                        + " such as `1234`.");
        assertThat(refused("MasterPlan", "title", "t", "firstYear", "99999999999"))
                .contains("whole number");
    }

    @Test
    void an_empty_cell_is_not_known_and_none_is_known_absence() {
        assertThat(cell("NetworkLink", "unitId", "u", "managerId", "")).isNull();
        assertThat(cell("NetworkLink", "unitId", "u", "managerId", "none")).isEqualTo("none");
        assertThat(cell("NetworkLink", "unitId", "u", "managerId", "NONE")).isEqualTo("none");
    }

    @Test
    void none_is_refused_where_it_has_no_meaning() {
        assertThat(refused("NetworkLink", "unitId", "u", "bandwidth", "none"))
                .isEqualTo("NetworkLink.csv:2:3: `bandwidth` cannot be `none`; leave it empty when it is not known.");
    }

    @Test
    void an_empty_cell_is_refused_where_a_value_must_be_known() {
        assertThat(refused("NetworkLink", "medium", "", "unitId", ""))
                .isEqualTo("NetworkLink.csv:2:3: `unitId` must be given.");
    }

    @Test
    void a_period_is_read_from_two_columns() {
        String columns = "title;kind;validity.from";
        LocalDate day = LocalDate.of(2020, 1, 2);
        assertThat(cell("Regulation", columns, "t;CIRCULAR;02/01/2020", "validity.until", "none"))
                .isEqualTo(Validity.since(day));
        assertThat(cell("Regulation", columns, "t;CIRCULAR;none", "validity.until", "2020-01-02"))
                .isEqualTo(Validity.between(Validity.ALWAYS_BEFORE, day));
        assertThat(cell("Regulation", columns, "t;CIRCULAR;", "validity.until", "2020-01-02"))
                .isEqualTo(new Validity(null, day));
        assertThat(cell("Regulation", columns, "t;CIRCULAR;", "validity.until", ""))
                .isNull();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_at_its_cell() {
        assertThat(refused(
                        "Regulation",
                        "title;kind;validity.from",
                        "t;CIRCULAR;2020-01-02",
                        "validity.until",
                        "2020-01-01"))
                .isEqualTo("Regulation.csv:2:4: until (2020-01-01) of a period must not be before from (2020-01-02)");
    }

    @Test
    void what_a_record_refuses_is_told_at_the_cell_of_the_component() {
        assertThat(refused("BudgetItem", "name", "n", "amountRupiah", "-5"))
                .isEqualTo("BudgetItem.csv:2:3: amountRupiah (-5) must not be negative");
        folder.with("BudgetItem.csv", "id;name\ntwo words;n\n");
        assertThat(folder.problems())
                .containsExactly("BudgetItem.csv:2:1: id (two words) must be one word without blanks");
    }

    @Test
    void labels_of_both_languages_name_types_columns_and_constants() {
        folder.with("peraturan.csv", "Kode;JUDUL;kind;masa berlaku.until\nx;t;circular;none\n");
        assertThat(folder.value("Regulation", "x", "kind")).isEqualTo(RegulationKind.CIRCULAR);
    }
}

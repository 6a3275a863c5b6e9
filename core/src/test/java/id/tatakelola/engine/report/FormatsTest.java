package id.tatakelola.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "0, '0', '0'",
        "0.00, '0', '0'",
        "999, '999', '999'",
        "1000, '1.000', '1,000'",
        "1234567.50, '1.234.567,5', '1,234,567.5'",
        "-1234, '-1.234', '-1,234'",
        "-0.25, '-0,25', '-0.25'",
        "1e6, '1.000.000', '1,000,000'"
    })
    void a_number_is_grouped_and_pointed_as_its_language_does(BigDecimal number, String indonesian, String english) {
        assertThat(Formats.number(number, Language.ID)).isEqualTo(indonesian);
        assertThat(Formats.number(number, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "1.500, 1.5", "0.000, 0", "-2.0, -2"})
    void a_number_for_machines_has_no_exponent_and_no_trailing_zeros(BigDecimal number, String plain) {
        assertThat(Formats.plain(number)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 1 Januari 2019, 1 January 2019",
        "2019-02-28, 28 Februari 2019, 28 February 2019",
        "2019-03-31, 31 Maret 2019, 31 March 2019",
        "2019-04-01, 1 April 2019, 1 April 2019",
        "2019-05-01, 1 Mei 2019, 1 May 2019",
        "2019-06-01, 1 Juni 2019, 1 June 2019",
        "2019-07-01, 1 Juli 2019, 1 July 2019",
        "2019-08-01, 1 Agustus 2019, 1 August 2019",
        "2019-09-01, 1 September 2019, 1 September 2019",
        "2019-10-27, 27 Oktober 2019, 27 October 2019",
        "2019-11-01, 1 November 2019, 1 November 2019",
        "2019-12-31, 31 Desember 2019, 31 December 2019"
    })
    void a_day_is_written_in_words(LocalDate day, String indonesian, String english) {
        assertThat(Formats.day(day, Language.ID)).isEqualTo(indonesian);
        assertThat(Formats.day(day, Language.EN)).isEqualTo(english);
    }
}

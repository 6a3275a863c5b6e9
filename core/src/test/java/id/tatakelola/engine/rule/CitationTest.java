package id.tatakelola.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    private static final LegalSource PERPRES = Sample.source("perpres-95-2018", Basis.LAW, "Perpres 95/2018");

    @ParameterizedTest
    @CsvSource({
        "pasal-40, 'Perpres 95/2018, Pasal 40'",
        "pasal-40-ayat-4, 'Perpres 95/2018, Pasal 40 ayat (4)'",
        "pasal-40-ayat-4-huruf-b, 'Perpres 95/2018, Pasal 40 ayat (4) huruf b'",
        "pasal-40-ayat-4a, 'Perpres 95/2018, Pasal 40 ayat (4a)'",
        "lampiran, 'Perpres 95/2018, Lampiran'"
    })
    void a_citation_reads_as_officials_write_it(String locator, String text) {
        assertThat(new Citation(PERPRES, locator).text()).isEqualTo(text);
    }

    @Test
    void a_whole_source_is_called_by_its_short_name() {
        assertThat(new Citation(PERPRES, "").text()).isEqualTo("Perpres 95/2018");
    }

    @Test
    void a_citation_has_the_key_that_rules_write() {
        assertThat(new Citation(PERPRES, "pasal-40").key()).isEqualTo("perpres-95-2018#pasal-40");
        assertThat(new Citation(PERPRES, "").key()).isEqualTo("perpres-95-2018");
    }
}

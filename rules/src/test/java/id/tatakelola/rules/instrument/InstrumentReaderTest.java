package id.tatakelola.rules.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.maturity.Instrument;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tiny instrument, and what is told of each thing that can be wrong with its tables. */
class InstrumentReaderTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "k/sources.tsv", "id\ttitle\taddress\nsurat\tSurat\t\n",
            "k/instrument.tsv",
                    "key\tvalue\tvalue_en\tconfidence\tsource\nindex_name\tIndeks\tIndex\tA\tsurat\n"
                            + "regulation\tP\tP\tA\tsurat\nfirst_year\t2021\t\tA\tsurat\nlast_year\t\t\tB\tsurat\n",
            "k/scales.tsv",
                    "scale\tvalues\tlevel\tname\tname_en\tconfidence\tsource\n"
                            + "s\twhole\t1\tSatu\tOne\tA\tsurat\ns\twhole\t2\t\t\tA\tsurat\n",
            "k/domains.tsv", "number\tname\tname_en\tweight\tconfidence\tsource\n",
            "k/aspects.tsv", "number\tdomain\tname\tname_en\tweight\tconfidence\tsource\n1\t\tA\tA\t100\tA\tsurat\n",
            "k/indicators.tsv",
                    "number\tnumber_in_regulation\taspect\tscale\tname\tname_en\tweight\tconfidence\tsource\n"
                            + "1\t1\t1\ts\tI\tI\t200/3\tA\tsurat\n2\t1\t1\ts\tI\tI\t100/3\tA\tsurat\n",
            "k/grades.tsv",
                    "from\tname\tname_en\tstage\tstage_en\tconfidence\tsource\n1.0\tKurang\tPoor\t\t\tA\tsurat\n",
            "k/editions.tsv", "year\tbasis\tconfidence\tsource\n2023\tROUNDED\tA\tsurat\n",
            "k/external.tsv",
                    "indicator\tinstitution\tname\tname_en\tleast\tup_to_1\tup_to_2\tup_to_3\tup_to_4\tup_to_5"
                            + "\tconfidence\tsource\n2\tBPS\tN\tN\t\t1.8\t5\t\t\t\tA\tsurat\n"));

    private void breaks(String file, String what, String with, String... messages) {
        Map<String, String> broken = new HashMap<>(files);
        String text = broken.get("k/" + file);
        assertThat(text).contains(what);
        broken.put("k/" + file, text.replaceFirst(Pattern.quote(what), with));
        assertThatThrownBy(() -> InstrumentReader.read("k", broken::get))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(messages);
    }

    @Test
    void it_is_read_with_weights_names_and_years() {
        var instrument = InstrumentReader.read("k", files::get);

        assertThat(instrument.indicator(2).weight()).hasToString("100/3");
        assertThat(instrument.indicator(1).scale().name(1).english()).isEqualTo("One");
        assertThat(instrument.indicator(1).scale().name(2)).isNull();
        assertThat(instrument.years()).hasToString("2021-");
        assertThat(instrument.unofficialParts()).containsOnlyKeys(Instrument.Part.YEARS);
        assertThat(instrument.externalScores().get(0).upTo()).hasSize(2);
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_with_its_line() {
        breaks("indicators.tsv", "2\t1\t1\ts", "2\t1\t1\tz", "k/indicators.tsv:3: scale `z` is not in scales.tsv");
        breaks("indicators.tsv", "200/3", "200:3", "k/indicators.tsv:2: `200:3` must be a number such as");
        breaks("indicators.tsv", "\tI\tI\t200", "\t\tI\t200", "k/indicators.tsv:2: `name` is empty.");
        breaks("indicators.tsv", "2\t1\t1", "dua\t1\t1", "k/indicators.tsv:3: `number` (dua) must be a whole number.");
        breaks("aspects.tsv", "A\tsurat", "D\tsurat", "k/aspects.tsv:2: confidence (D) must be A, B or C.");
        breaks("aspects.tsv", "surat", "surt", "k/aspects.tsv:2: source `surt` is not in sources.tsv. Maybe `surat`.");
        breaks("grades.tsv", "1.0", "1,0", "k/grades.tsv:2: `from` (1,0) must be a number.");
        breaks("editions.tsv", "ROUNDED", "ROUND", "k/editions.tsv:2: `basis` (ROUND) must be EXACT or ROUNDED.");
        breaks("external.tsv", "1.8", "5", "k/external.tsv:2: bound (5) of level 2 must be above 5.");
        breaks("scales.tsv", "whole\t2", "whole\t3", "k/scales.tsv:3: level (3) must follow level 1.");
        breaks("scales.tsv", "whole\t2", "any\t2", "k/scales.tsv:3: `values` (any) must be whole or continuous.");
    }

    @Test
    void a_table_of_another_shape_is_told_and_so_is_every_problem_at_once() {
        breaks("grades.tsv", "from\t", "bound\t", "k/grades.tsv:1: the columns must be from, name,");
        breaks("editions.tsv", "\tROUNDED", "", "k/editions.tsv:2: the row has 3 cells, the header 4.");
        breaks("instrument.tsv", "regulation", "regulasi", "k/instrument.tsv: the keys must be index_name, regulation");
        files.put("k/sources.tsv", "");
        breaks("editions.tsv", "2023", "x", "k/sources.tsv:1: ", "k/editions.tsv:2: ", "k/grades.tsv:2: ");
    }

    @Test
    void what_the_whole_contradicts_is_told_of_the_instrument() {
        breaks("aspects.tsv", "\t100\t", "\t90\t", "k: weights of aspect 1 (100) must be above 0 and add up to 90.");
        breaks("editions.tsv", "2023", "2020", "k: edition (2020) must be within 2021-.");
        breaks("external.tsv", "2\tBPS", "3\tBPS", "k: indicator (3) of `N` must be one of the instrument.");
    }
}

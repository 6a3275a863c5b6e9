package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tatakelola.maturity.Confidence;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.InstrumentSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The instruments that ship. */
class InstrumentsTest {
    private static final List<String> TABLES =
            List.of("instrument", "scales", "domains", "aspects", "indicators", "grades", "editions", "external");

    @Test
    void three_ship_with_the_numbers_of_parts_that_their_regulations_have() {
        assertThat(Instruments.all())
                .extracting(
                        Instrument::id,
                        i -> i.structure().domains().size(),
                        i -> i.structure().aspects().size(),
                        i -> i.indicators().stream()
                                .map(Indicator::numberInRegulation)
                                .distinct()
                                .count(),
                        i -> i.indicators().size())
                .containsExactly(
                        tuple("spbe-2018", 3, 7, 35L, 37),
                        tuple("spbe-2020", 4, 8, 47L, 47),
                        tuple("pemdi-2026", 0, 7, 20L, 20));
    }

    @Test
    void the_year_decides_which_one_counts() {
        for (int year = 2018; year <= 2020; year++) {
            assertThat(Instruments.forYear(year).id()).isEqualTo("spbe-2018");
        }
        for (int year = 2021; year <= 2025; year++) {
            assertThat(Instruments.forYear(year).id()).isEqualTo("spbe-2020");
        }
        assertThat(Instruments.forYear(2026).id()).isEqualTo("pemdi-2026");
        assertThat(Instruments.forYear(2031).id()).isEqualTo("pemdi-2026");
        assertThatThrownBy(() -> Instruments.forYear(2017))
                .hasMessage("no instrument is known for the evaluation year 2017; there are spbe-2018 (2018-2020),"
                        + " spbe-2020 (2021-2025), pemdi-2026 (2026-).");
    }

    @Test
    void the_wrong_one_for_a_year_is_refused_and_the_right_one_named() {
        assertThat(Instruments.get("spbe-2020", 2025).id()).isEqualTo("spbe-2020");
        assertThatThrownBy(() -> Instruments.get("spbe-2020", 2026))
                .hasMessage("instrument `spbe-2020` (PermenPANRB 59/2020) applies to the evaluation years 2021-2025,"
                        + " not to 2026. Maybe `pemdi-2026`.");
        assertThatThrownBy(() -> Instruments.get("spbe-2018", 2017)).hasMessageEndingWith("not to 2017.");
        assertThatThrownBy(() -> Instruments.get("spbe-2021")).hasMessageEndingWith(" Maybe `spbe-2020`.");
    }

    @Test
    void only_what_was_read_in_the_regulation_or_official_reports_is_called_official() {
        assertThat(Instruments.get("spbe-2020").official()).isTrue();
        assertThat(Instruments.get("spbe-2018").unofficialParts())
                .containsEntry(Instrument.Part.STRUCTURE, Confidence.B)
                .containsEntry(Instrument.Part.GRADES, Confidence.C);
        assertThat(Instruments.get("pemdi-2026").unofficialParts())
                .containsOnlyKeys(Instrument.Part.values())
                .doesNotContainValue(Confidence.C);
    }

    @Test
    void one_level_more_raises_the_index_of_2020_by_what_its_weight_says() {
        Instrument spbe = Instruments.get("spbe-2020");

        assertThat(List.of(1, 10, 11, 20, 21, 31, 32, 41, 42, 47))
                .extracting(number -> spbe.indicator(number).gainPerLevel().toString())
                .containsExactly(
                        "0.013", "0.013", "0.025", "0.025", "0.015", "0.015", "0.0275", "0.0275", "0.03", "0.03");
    }

    @Test
    void the_last_indicator_of_2018_is_scored_for_three_services() {
        assertThat(Instruments.get("spbe-2018").indicators().subList(34, 37))
                .extracting(Indicator::numberInRegulation, Indicator::weight)
                .containsOnly(tuple(35, Fraction.parse("20/6")));
    }

    @Test
    void every_source_is_used() {
        for (Instrument instrument : Instruments.all()) {
            Stream<String> own = instrument.id().equals("spbe-2020") ? Stream.of("ladder") : Stream.of();
            String tables = Stream.concat(TABLES.stream(), own)
                    .map(table -> RulePacks.text("instruments/" + instrument.id() + "/" + table + ".tsv"))
                    .collect(Collectors.joining());
            assertThat(instrument.sources())
                    .extracting(InstrumentSource::id)
                    .allSatisfy(id -> assertThat(tables).contains("\t" + id + "\n"));
        }
    }
}

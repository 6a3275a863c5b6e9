package id.tatakelola.rules.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.PartValue;
import id.tatakelola.rules.Instruments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published evaluation whose levels are known gives what was published. */
class PublishedCasesTest {
    private static MaturityIndex index(List<String> row) {
        int year = Integer.parseInt(row.get(2));
        Instrument instrument = Instruments.forYear(year);
        return MaturityIndex.of(Published.levels(row.get(0) + ".csv", instrument), instrument.edition(year));
    }

    static Stream<List<String>> cases() {
        return Published.rows("cases.csv").stream();
    }

    @Test
    void there_are_four_of_them() {
        assertThat(cases()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_instrument_of_the_year_is_the_one_that_was_used(List<String> row) {
        assertThat(index(row).instrument().regulation().indonesian()).isEqualTo("PermenPANRB " + row.get(3));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void index_and_grade_are_those_published(List<String> row) {
        assertThat(index(row).rounded()).isEqualTo(row.get(4));
        if (!row.get(5).isEmpty()) { // Denpasar 2018 prints no grade
            assertThat(index(row).grade().name().indonesian()).isEqualTo(row.get(5));
        }
    }

    @Test
    void three_of_them_print_a_grade() {
        assertThat(cases().filter(row -> !row.get(5).isEmpty())).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void domains_and_aspects_are_those_published(List<String> row) {
        MaturityIndex index = index(row);

        String parts = values("D", index.domains()) + ";" + values("A", index.aspects());

        assertThat(parts).isEqualTo(row.get(6));
    }

    @Test
    void a_real_assessment_by_the_instrument_of_2026_gives_its_index() {
        // Kab. Aceh Tengah 2026, a secondary source; the source prints 1.08 for aspect 5, which fits 1.1667 for
        // indicator 13
        Instrument pemdi = Instruments.forYear(2026);
        List<String> values = List.of("2.00 1.50 1.26 1.30 1 1 1 1 1 1 1.50 1.25 1.17 1 1 1 2.50 1 1 1.30".split(" "));
        Map<Integer, BigDecimal> levels = new TreeMap<>();
        IntStream.rangeClosed(1, 20).forEach(i -> levels.put(i, new BigDecimal(values.get(i - 1))));

        MaturityIndex index = MaturityIndex.of(Levels.of(pemdi, levels), pemdi.edition(2026));

        assertThat(index.rounded()).isEqualTo("1.24");
        assertThat(index.grade().name().indonesian()).isEqualTo("Kurang");
        assertThat(values("A", index.aspects())).isEqualTo("A1=1.75;A2=1.28;A3=1.00;A4=1.17;A5=1.09;A6=1.40;A7=1.18");
        Levels unrounded = Levels.of(pemdi, levels).with(13, new BigDecimal("1.1667"));
        assertThat(MaturityIndex.of(unrounded, pemdi.edition(2026))
                        .aspects()
                        .get(4)
                        .rounded())
                .isEqualTo("1.08");
        assertThat(index.domains()).isEmpty();
    }

    private static String values(String letter, List<PartValue> parts) {
        return parts.stream()
                .map(part -> letter + part.number() + "=" + part.rounded())
                .collect(Collectors.joining(";"));
    }
}

package id.tatakelola.maturity;

import static id.tatakelola.maturity.SmallInstrument.READ;
import static id.tatakelola.maturity.SmallInstrument.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MaturityIndexTest {
    /** 400 weights of a quarter percent, so that levels can be chosen to hit any multiple of 0.0025. */
    private static final String[] QUARTERS = filled("0.25");

    private static String[] filled(String text) {
        String[] all = new String[400];
        Arrays.fill(all, text);
        return all;
    }

    private static MaturityIndex indexWith(int raised, Integer year) {
        Instrument instrument = SmallInstrument.weighing(QUARTERS);
        String[] values = filled("1");
        for (int i = 0; i < raised; i++) {
            values[i % 400] = String.valueOf(i / 400 + 2);
        }
        return MaturityIndex.of(levels(instrument, values), instrument.edition(year));
    }

    @Test
    void what_lies_just_below_a_bound_has_the_higher_grade_only_when_the_rounded_value_counts() {
        // 1 + 638 * 0.0025 = 2.595, shown as 2.60
        assertThat(indexWith(638, 2023).rounded()).isEqualTo("2.60");
        assertThat(indexWith(638, 2023).exact()).hasToString("2.595");
        assertThat(indexWith(638, 2023).grade().name().indonesian()).isEqualTo("Baik");
        assertThat(indexWith(638, 2024).grade().name().indonesian()).isEqualTo("Kurang");

        assertThat(indexWith(637, 2023).grade().name().indonesian()).isEqualTo("Kurang");
        assertThat(indexWith(640, 2024).grade().name().indonesian()).isEqualTo("Baik");
    }

    @Test
    void where_the_basis_of_the_year_is_not_known_the_other_grade_is_told_when_it_differs() {
        assertThat(indexWith(638, 2022).grade().name().indonesian()).isEqualTo("Kurang");
        assertThat(indexWith(638, 2022).otherGrade().name().indonesian()).isEqualTo("Baik");
        assertThat(indexWith(640, 2022).otherGrade()).isNull();
        assertThat(indexWith(638, 2024).otherGrade()).isNull();
    }

    @Test
    void weights_that_no_decimal_can_say_add_up_exactly() {
        Instrument thirds = SmallInstrument.weighing("100/3", "100/3", "100/3");

        MaturityIndex index = MaturityIndex.of(levels(thirds, "3", "3", "4"), thirds.edition());

        assertThat(index.exact()).hasToString("10/3");
        assertThat(index.rounded()).isEqualTo("3.33");
        assertThat(index.domains()).containsExactly(new PartValue(1, Fraction.parse("10/3")));
        assertThat(index.aspects().get(0).rounded()).isEqualTo("3.33");
    }

    @Test
    void indexes_of_different_instruments_are_not_put_on_one_line() {
        Instrument one = SmallInstrument.weighing("50", "50");
        MaturityIndex before = MaturityIndex.of(levels(one, "1", "2"), one.edition(2021));
        MaturityIndex after = MaturityIndex.of(levels(one, "2", "4"), one.edition(2022));
        Instrument other = SmallInstrument.weighing("40", "60");
        MaturityIndex foreign = MaturityIndex.of(levels(other, "2", "4"), other.edition(2022));

        assertThat(after.since(before)).hasToString("1.5");
        assertThatThrownBy(() -> foreign.since(before)).hasMessageContaining("must not be put on one line");
    }

    @Test
    void a_year_of_another_instrument_is_refused_with_the_years_of_this_one() {
        assertThatThrownBy(() -> SmallInstrument.weighing("100").edition(2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "instrument `kecil` (Peraturan Kecil) applies to the evaluation years 2021-2025, not to 2026.");
        assertThatThrownBy(() -> SmallInstrument.weighing("100").edition(2020)).hasMessageContaining("not to 2020");
    }

    @Test
    void levels_are_refused_that_are_missing_outside_the_scale_or_of_no_indicator() {
        Instrument two = SmallInstrument.weighing("50", "50");

        assertThatThrownBy(() -> levels(two, "1")).hasMessage("indicator `2` has no level");
        assertThatThrownBy(() -> levels(two, "1", "6"))
                .hasMessage("level (6) of indicator `2` must be a whole number from 1 to 5");
        assertThatThrownBy(() -> levels(two, "1", "0")).hasMessageContaining("level (0)");
        assertThatThrownBy(() -> levels(two, "1", "2.5")).hasMessageContaining("level (2.5)");
        assertThatThrownBy(() -> levels(two, "1", "2", "3")).hasMessageContaining("indicator `3` is not in instrument");
        assertThat(levels(two, "1", "2.0")
                        .with(1, BigDecimal.TEN.subtract(BigDecimal.valueOf(5)))
                        .values())
                .containsEntry(1, BigDecimal.valueOf(5));
        assertThat(levels(SmallInstrument.continuous("100"), "1.26").values()).hasSize(1);
    }

    @Test
    void weights_that_do_not_add_up_or_numbers_with_gaps_are_refused() {
        assertThatThrownBy(() -> SmallInstrument.weighing("50", "49.99"))
                .hasMessage("weights of all indicators (99.99) must be above 0 and add up to 100");
        assertThatThrownBy(() -> SmallInstrument.weighing("101", "-1")).hasMessageContaining("above 0");
        Indicator second = SmallInstrument.weighing("50", "50").indicator(2);
        assertThatThrownBy(() -> SmallInstrument.with(List.of(second), READ))
                .hasMessage("indicator number (2) must be 1, since numbers run from 1");
    }

    @Test
    void what_was_not_read_in_the_regulation_is_unofficial_and_says_which_part() {
        assertThat(SmallInstrument.weighing("100").official()).isTrue();
        assertThat(SmallInstrument.continuous("100").official()).isFalse();
        assertThat(SmallInstrument.continuous("100").unofficialParts())
                .containsEntry(Instrument.Part.GRADES, Confidence.B)
                .containsOnlyKeys(
                        Instrument.Part.YEARS,
                        Instrument.Part.STRUCTURE,
                        Instrument.Part.SCALES,
                        Instrument.Part.GRADES);
    }

    @Test
    void a_grade_is_found_by_name_and_a_wrong_one_gets_a_guess() {
        GradeScale grades = SmallInstrument.weighing("100").grades();

        assertThat(grades.find("baik").from()).isEqualTo("2.6");
        assertThatThrownBy(() -> grades.find("Bagus"))
                .hasMessageStartingWith("there is no grade `Bagus`; the grades are Kurang, Baik, Memuaskan.");
        assertThatThrownBy(() -> grades.find("Memuaskn")).hasMessageEndingWith(" Maybe `Memuaskan`.");
        assertThatThrownBy(() -> new GradeScale(List.of(grades.find("Baik"), grades.find("Kurang"))))
                .hasMessageContaining("must be above that of the grade before it");
        assertThatThrownBy(() -> new GradeScale(List.of())).hasMessage("there must be a grade");
    }

    @Test
    void a_score_on_a_bound_between_two_levels_has_no_level() {
        ExternalScore score = score(BigDecimal.ZERO, "12.5", "37.5", "100");

        assertThat(score.level(BigDecimal.ZERO)).isEqualTo(1);
        assertThat(score.level(new BigDecimal("12.4"))).isEqualTo(1);
        assertThat(score.level(new BigDecimal("12.5"))).isNull();
        assertThat(score.level(new BigDecimal("12.6"))).isEqualTo(2);
        assertThat(score.level(new BigDecimal("100"))).isEqualTo(3);
        assertThat(score.level(new BigDecimal("100.1"))).isNull();
        assertThat(score.level(new BigDecimal("-0.1"))).isNull();
        assertThat(score(null, "1.8", "5").level(BigDecimal.ZERO)).isEqualTo(1);
        assertThat(score(null).level(BigDecimal.ONE)).isNull();
        assertThatThrownBy(() -> score(null, "1", "1")).hasMessage("bound (1) of level 2 must be above 1");
        assertThatThrownBy(() -> score(BigDecimal.TEN, "1")).hasMessage("bound (1) of level 1 must be above 10");
    }

    private static ExternalScore score(BigDecimal least, String... upTo) {
        List<BigDecimal> bounds = Arrays.stream(upTo).map(BigDecimal::new).toList();
        return new ExternalScore(1, "Bappenas", SmallInstrument.name("Indeks Satu Data"), least, bounds, READ);
    }

    @Test
    void years_scales_and_editions_that_contradict_themselves_are_refused() {
        assertThatThrownBy(() -> new Years(2021, 2020, READ)).hasMessageContaining("must not be before");
        assertThat(new Years(2026, null, READ)).hasToString("2026-");
        assertThatThrownBy(() -> new Scale("s", 5, 1, false, new TreeMap<>(), READ))
                .hasMessageContaining("higher level");
        assertThatThrownBy(
                        () -> new Scale("s", 1, 5, false, new TreeMap<>(Map.of(6, SmallInstrument.name("Enam"))), READ))
                .hasMessageContaining("names a level outside 1 to 5");
        Instrument it = SmallInstrument.weighing("100");
        assertThatThrownBy(() -> new Instrument(
                        it.id(),
                        it.indexName(),
                        it.regulation(),
                        it.years(),
                        it.structure(),
                        it.grades(),
                        List.of(new Edition(2020, GradeBasis.EXACT, READ)),
                        List.of(),
                        List.of()))
                .hasMessage("edition (2020) must be within 2021-2025");
    }
}

package id.tatakelola.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParameterBookTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final Parameter LAW = parameter("law", "5", Validity.since(DAY));
    private static final Parameter CITY = parameter("city", "7", Validity.always());

    private static Parameter parameter(String id, @Nullable String value, @Nullable Validity validity) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new Parameter(id, "least-bandwidth", number, "Mbps", validity, Fact.NONE);
    }

    private static ParameterBook book(LocalDate day, List<Parameter> pack, Parameter... city) {
        PackSet packs = PackSet.of(List.of(new RulePack("law", "1.0.0", List.of(), pack)));
        return ParameterBook.of(packs, Portfolio.of("Singkawang", List.of(city), List.of()), day);
    }

    @Test
    void a_parameter_counts_from_its_first_day() {
        assertThat(book(DAY, List.of(LAW)).inForce()).containsExactly(LAW);
        assertThat(book(DAY.minusDays(1), List.of(LAW)).inForce()).isEmpty();
    }

    @Test
    void a_parameter_counts_to_its_last_day() {
        Parameter ended = parameter("law", "5", Validity.between(DAY, DAY));
        assertThat(book(DAY, List.of(ended)).inForce()).containsExactly(ended);
        assertThat(book(DAY.plusDays(1), List.of(ended)).inForce()).isEmpty();
    }

    @Test
    void law_comes_before_the_city_and_the_citys_value_is_told_as_not_used() {
        ParameterBook book = book(DAY, List.of(LAW), CITY);
        assertThat(book.inForce()).containsExactly(LAW);
        assertThat(book.warnings())
                .containsExactly(
                        "parameter `least-bandwidth` (city) is not used: `law` already sets it on 2019-10-27.");
    }

    @Test
    void the_city_sets_what_law_leaves_to_it() {
        ParameterBook book = book(DAY, List.of(parameter("law", null, Validity.always())), CITY);
        assertThat(book.inForce()).containsExactly(CITY);
        assertThat(book.warnings()).isEmpty();
    }

    @Test
    void a_key_named_without_a_value_sets_nothing_against_a_pack() {
        ParameterBook book = book(DAY, List.of(LAW, parameter("named", null, null)));
        assertThat(book.inForce()).containsExactly(LAW);
        assertThat(book.warnings()).isEmpty();
    }

    @Test
    void the_citys_value_counts_before_the_first_day_of_law() {
        assertThat(book(DAY.minusDays(1), List.of(LAW), CITY).inForce()).containsExactly(CITY);
    }

    @Test
    void the_same_parameter_from_both_is_no_conflict() {
        assertThat(book(DAY, List.of(LAW), LAW).warnings()).isEmpty();
    }

    @Test
    void a_parameter_whose_days_are_not_known_is_recorded_with_an_unknown_value() {
        assertThat(book(DAY, List.of(parameter("law", "5", null))).inForce())
                .containsExactly(parameter("law", null, null));
        Validity open = new Validity(DAY, null);
        assertThat(book(DAY, List.of(parameter("law", "5", open))).inForce())
                .containsExactly(parameter("law", null, open));
    }

    @Test
    void a_key_that_nobody_has_set_stands_with_an_unknown_value() {
        assertThat(ParameterBook.unset("least-bandwidth"))
                .isEqualTo(new Parameter("least-bandwidth", "least-bandwidth", null, null, null, Fact.NONE));
    }
}

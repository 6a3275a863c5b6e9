package id.tatakelola.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.model.Portfolio;
import id.tatakelola.model.organization.Area;
import id.tatakelola.model.organization.AreaKind;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Flaws are planted one by one or all together, and a slip of the pen is refused. */
class PlantedFlawsTest {
    private static Set<String> facts(Portfolio city) {
        return city.facts().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void each_rule_with_a_flaw_has_a_city_that_differs_from_the_flawless_one() {
        Set<String> flawless = facts(SyntheticCity.flawless());

        assertThat(Stream.concat(SyntheticCity.flaws().stream(), SyntheticCity.flawsApart().stream())
                        .map(PlantedFlaw::ruleId)
                        .distinct()
                        .filter(rule -> facts(SyntheticCity.withOnly(rule)).equals(flawless)))
                .isEmpty();
    }

    @Test
    void the_reference_city_has_the_flaws_and_not_those_apart() {
        Set<String> reference = facts(SyntheticCity.reference());

        assertThat(reference).anyMatch(fact -> fact.contains("name=Pajak Contoh") && fact.contains("ABROAD"));
        assertThat(reference).noneMatch(fact -> fact.contains("walidata-kedua"));
        assertThat(facts(SyntheticCity.withOnly("walidata-not-exactly-one")))
                .anyMatch(fact -> fact.contains("walidata-kedua"));
    }

    @Test
    void a_rule_without_a_flaw_is_refused() {
        assertThatThrownBy(() -> SyntheticCity.withOnly("no-such-rule"))
                .hasMessage("no flaw is planted for rule `no-such-rule`.");
    }

    @Test
    void a_slip_of_the_pen_is_refused() {
        CityBook book = new CityBook();
        Area area = new Area("a", "A", AreaKind.CITY, "none");
        book.add(area);

        assertThatThrownBy(() -> book.add(area)).hasMessage("Area `a` is given twice.");
        assertThatThrownBy(() -> book.remove("Area/b")).hasMessage("there is no Area/b in the city.");
        assertThatThrownBy(() -> book.set("Area/a", "nam", "B")).hasMessage("`Area` has no component `nam`.");
    }
}

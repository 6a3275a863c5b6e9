package id.tatakelola.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A broken law is told by its rule, and shrunk. */
class LawsTellTest {
    private static final FactTypes TYPES = FactTypes.standard();
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(Constructs.PACKS);
    private static final RandomCities CITIES = new RandomCities(Constructs.PACKS, TYPES, 4);

    private static CheckResult check(City city) {
        return ENGINE.check(city.portfolio(TYPES), city.asOf());
    }

    @Test
    void results_of_two_different_cities_break_every_law() {
        CheckResult one = check(CITIES.complete(11));
        CheckResult other = check(CITIES.complete(12));

        assertThat(Laws.droolsAgrees(one, other)).asString().startsWith("law 1, Drools agrees: rule `");
        assertThat(Laws.learningNeverContradicts(one, other))
                .asString()
                .startsWith("law 2, learning never contradicts");
    }

    @Test
    void an_open_register_is_in_doubt_and_so_breaks_law_three() {
        City city = CITIES.complete(11);
        City open = city;
        for (String type : city.closed()) {
            open = open.opened(type);
        }

        assertThat(Laws.notIdle(check(open))).asString().startsWith("law 3, not idle: rule `");
    }

    @Test
    void a_case_is_shrunk_to_what_still_breaks() {
        City city = CITIES.complete(11);
        Shrinker shrinker = new Shrinker(cities -> !cities.get(0).facts().isEmpty());

        List<City> smallest = shrinker.shrink(List.of(city));

        assertThat(smallest.get(0).facts()).hasSize(1);
    }

    @Test
    void a_pair_is_shrunk_in_both_cities_at_once() {
        City city = CITIES.complete(11);
        Shrinker shrinker = new Shrinker(cities -> cities.get(1).facts().size() > 2);

        assertThat(shrinker.shrink(List.of(city.opened("Application"), city))
                        .get(0)
                        .closed())
                .contains("Application");
    }

    @Test
    void sharpness_counts_doubts_that_some_completion_settles_either_way() {
        assertThat(new Sharpness(Constructs.PACKS, TYPES).measure(5, 2, 10)).isNotEmpty();
    }
}

package id.tatakelola.testkit.random;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What random cities hold: what the rules read, and on request what that refers to. */
class RandomCitiesTest {
    private static final int MOST = 4;
    private static final PackSet OWNERS = Constructs.PACKS.only("op-none");

    private static Set<String> types(RandomCities cities) {
        Set<String> types = new TreeSet<>();
        for (int seed = 0; seed < 50; seed++) {
            City city = cities.complete(seed);
            city.facts().keySet().stream().map(FactRef::type).forEach(types::add);
        }
        return types;
    }

    @Test
    void cities_hold_the_types_that_the_rules_read() {
        assertThat(types(new RandomCities(OWNERS, FactTypes.standard(), MOST))).containsExactly("Application");
    }

    @Test
    void cities_with_references_hold_the_types_referred_to_as_well() {
        assertThat(types(RandomCities.withReferences(OWNERS, FactTypes.standard(), MOST)))
                .containsExactly("Application", "OrganizationUnit");
    }
}

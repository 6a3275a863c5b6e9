package id.tatakelola.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.testkit.Constructs;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep finds nothing where each rule answers to what it reads, and tells when one answers to something else. */
class SweepTest {
    private static final FactTypes TYPES = FactTypes.standard();
    private static final PackSet PACKS = Constructs.PACKS;
    private static final RandomCities CITIES = new RandomCities(PACKS, TYPES, 4);
    private static final int ALL = 100;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void in_a_complete_city_every_construct_answers_only_to_what_it_reads(long seed) {
        City city = CITIES.complete(seed);

        assertThat(new Sweep(PACKS, city.portfolio(TYPES), city.asOf()).run(ALL))
                .isEmpty();
    }

    @Test
    void a_rule_that_answers_to_what_it_does_not_read_is_told() {
        City city = CITIES.complete(11);
        Readers nobody = new Readers(PACKS.only("op-text"));

        assertThat(new Sweep(PACKS, nobody, city.portfolio(TYPES), city.asOf()).run(ALL))
                .isNotEmpty()
                .allMatch(line -> line.contains(" changes `") && line.endsWith("`, which does not read it"));
    }

    @Test
    void what_an_earlier_rule_reads_is_read_by_the_rules_that_read_what_it_derives() {
        Readers readers = new Readers(PACKS);
        Fact application = Application.of("a", "A");

        assertThat(readers.reads("derive-directive", application, null)).isTrue();
        assertThat(readers.reads("reads-two-stages", application, null)).isTrue();
        assertThat(readers.reads("no-such-rule", application, null)).isFalse();
    }

    @Test
    void a_component_is_read_only_by_rules_that_name_it() {
        Readers readers = new Readers(PACKS);
        Fact application = Application.of("a", "A");

        assertThat(readers.reads("op-text", application, "function")).isTrue();
        assertThat(readers.reads("op-text", application, "hosting")).isFalse();
    }

    @Test
    void a_parameter_is_read_by_its_key_and_a_waiver_by_its_rule() {
        Readers readers = new Readers(PACKS);
        Fact other = new Parameter("p", "no.such-key", null, null, null, null);
        Fact waiver = Waiver.of("w", "op-text", "a", "r", "x", "y", Validity.since(LocalDate.of(2019, 1, 1)));

        assertThat(readers.reads("parameter-days", other, null)).isFalse();
        assertThat(readers.reads("op-text", waiver, null)).isTrue();
        assertThat(readers.reads("op-none", waiver, null)).isFalse();
    }
}

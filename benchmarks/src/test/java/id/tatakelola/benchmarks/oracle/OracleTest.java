package id.tatakelola.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.LawTrial;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The oracle, the evaluator and Drools say the same of complete cities. {@code -Dtatakelola.oracle.cities} says on how many
 * for each rule, {@code -Dtatakelola.oracle.seed} from where.
 */
class OracleTest {
    private static final long SEED = Long.getLong("tatakelola.oracle.seed", 20_191_027L);
    private static final int CITIES = Integer.getInteger("tatakelola.oracle.cities", 50);
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final PackSet PACKS = LawTrial.withoutEvidence(RulePacks.all());
    private static final Oracle ORACLE = Oracle.of(PACKS);

    private static final RandomCities OF_MANY_SIZES = RandomCities.ofManySizes(PACKS, Witnesses.TYPES);

    @Test
    void every_shipped_rule_is_written_in_java() {
        assertThat(ORACLE.unwritten()).isEmpty();
    }

    @Test
    void oracle_and_evaluator_agree_on_each_rule_in_cities_that_show_all_it_can_say() {
        List<RuleTrial> trials = PACKS.rules().stream()
                .map(rule -> new RuleTrial(rule.card(), PACKS, Oracle.rules()))
                .toList();

        assertThat(trials.parallelStream().map(trial -> trial.run(SEED, CITIES)).filter(Objects::nonNull))
                .isEmpty();
        assertThat(trials.stream().flatMap(trial -> trial.never().stream()))
                .as("never said, so never compared")
                .isEmpty();
    }

    @Test
    void oracle_and_evaluator_agree_on_cities_for_all_rules_of_many_sizes() {
        int cities = LawSize.fromSystemProperties().ofShippedRules();

        assertThat(hear(Witnesses.two(ORACLE, PACKS), cities, OracleTest::cityOfSomeSize))
                .isNull();
    }

    @Test
    void drools_agrees_too_on_a_sample_of_them_and_on_the_invented_cities() {
        Witnesses witnesses = Witnesses.three(ORACLE, PACKS);

        assertThat(witnesses.hear(Witnesses.city(SmallCity.portfolio(), SmallCity.DAY)))
                .isNull();
        for (Portfolio invented : List.of(SyntheticCity.flawless(), SyntheticCity.reference(), grown())) {
            assertThat(witnesses.hear(Witnesses.city(invented, SyntheticCity.DAY)))
                    .isNull();
            assertThat(witnesses.hear(Witnesses.city(invented, SyntheticCity.LATER_DAY)))
                    .isNull();
        }
        assertThat(hear(witnesses, CITIES * 10, OracleTest::cityOfSomeSize)).isNull();
    }

    private static Portfolio grown() {
        return SyntheticCity.of(SEED).facts(2_000).unknownShare(0).openShare(0).build();
    }

    private static City cityOfSomeSize(int number) {
        return OF_MANY_SIZES.complete(SEED + number * STEP);
    }

    private static @Nullable String hear(Witnesses witnesses, int count, IntFunction<City> cities) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> told(number, witnesses.hear(cities.apply(number))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String told(int number, @Nullable String difference) {
        return difference == null ? null : "city %d of seed %d: %s".formatted(number, SEED, difference);
    }
}

package id.tatakelola.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformQuality;
import id.tatakelola.model.asset.PlatformQualityKind;
import id.tatakelola.model.asset.PlatformStatus;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.SourceKind;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import id.tatakelola.testkit.law.LawTrial;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private static final LocalDate DAY = SmallCity.DAY;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final PackSet PACKS = LawTrial.withoutEvidence(RulePacks.all());
    private static final Oracle ORACLE = Oracle.of(PACKS);

    /** Most facts of a type, city by city: mostly few, so that rules meet by chance, and once some 2,000 facts in all. */
    private static final List<RandomCities> OF_MANY_SIZES = IntStream.of(3, 1, 4, 2, 6, 0, 12, 2, 5, 25, 4, 3, 80)
            .mapToObj(most -> new RandomCities(PACKS, Witnesses.TYPES, most))
            .toList();

    @Test
    void every_shipped_rule_is_written_in_java() {
        assertThat(ORACLE.unwritten()).isEmpty();
    }

    private static List<RulePlan> written() {
        return PACKS.rules().stream()
                .filter(rule -> !ORACLE.unwritten().contains(rule.card().id()))
                .toList();
    }

    @Test
    void oracle_and_evaluator_agree_on_each_rule_in_cities_that_show_all_it_can_say() {
        List<RuleTrial> trials = written().stream()
                .map(rule -> new RuleTrial(rule.card(), PACKS, Oracle.rules()))
                .toList();

        assertThat(trials.parallelStream().map(trial -> trial.run(SEED, CITIES)).filter(Objects::nonNull))
                .isEmpty();
        assertThat(trials.stream().flatMap(trial -> trial.never().stream()))
                .as("an agreement is never incomplete where all is recorded; three qualities have a test of their own")
                .containsExactlyInAnyOrder("sla-incomplete: NOT_MET", "platform-quality-without-evidence: MET");
    }

    @Test
    void a_platform_whose_three_qualities_are_borne_out_is_met_for_both() {
        PackSet alone = PACKS.only("platform-quality-without-evidence");
        List<Fact> facts = new ArrayList<>();
        facts.add(new Platform("portal", "Portal", Fact.NONE, PlatformStatus.OPERATING));
        facts.add(new Source("berita-acara", SourceKind.FIELD_VISIT, "Berita acara", DAY, false, Fact.NONE));
        for (PlatformQualityKind kind : PlatformQualityKind.values()) {
            String id = kind.name();
            facts.add(new PlatformQuality(id, "portal", kind, true));
            facts.add(new Evidence(id, "PlatformQuality", id, "berita-acara", DAY, EvidenceGrade.INSPECTION));
        }
        SortedSet<String> closed = new TreeSet<>();
        Witnesses.TYPES.all().forEach(type -> closed.add(type.name()));
        City city = City.of(facts, closed, DAY);
        Oracle oracle = Oracle.of(alone);

        assertThat(Witnesses.two(oracle, alone).hear(city)).isNull();
        assertThat(oracle.check(city.portfolio(Witnesses.TYPES), DAY)
                        .get("platform-quality-without-evidence")
                        .count(Verdict.MET))
                .isEqualTo(1);
    }

    @Test
    void oracle_and_evaluator_agree_on_cities_for_all_rules_of_many_sizes() {
        assertThat(hear(Witnesses.two(ORACLE, PACKS), CITIES * 10, OracleTest::cityOfSomeSize))
                .isNull();
    }

    @Test
    void drools_agrees_on_a_sample_of_them_and_on_the_small_city() {
        Witnesses witnesses = Witnesses.three(ORACLE, PACKS);

        assertThat(witnesses.difference(SmallCity.portfolio(), SmallCity.DAY)).isNull();
        assertThat(hear(witnesses, CITIES, OracleTest::cityOfSomeSize)).isNull();
    }

    private static City cityOfSomeSize(int number) {
        return OF_MANY_SIZES.get(number % OF_MANY_SIZES.size()).complete(SEED + number * STEP);
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

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.law.CityText;
import id.tatakelola.testkit.law.LawTrial;
import id.tatakelola.testkit.law.Shrinker;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds the oracle against the evaluator and Drools on random complete cities of many sizes. */
final class OracleTrial {
    /** Most facts of a type, city by city: mostly small ones, in which rules meet by chance, and one of some 2,000 facts. */
    private static final int[] SIZES = {3, 1, 4, 2, 6, 3, 12, 2, 5, 0, 4, 3, 8, 2, 3, 80};

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final FactTypes TYPES = FactTypes.standard();
    private static final PackSet PACKS = LawTrial.withoutEvidence(RulePacks.all());

    private final Oracle oracle;
    private final GovernanceEngine engine = GovernanceEngine.load(PACKS);
    private final @Nullable DroolsCheck drools;
    private final RandomCities[] cities = IntStream.of(SIZES)
            .mapToObj(most -> new RandomCities(PACKS, TYPES, most))
            .toArray(RandomCities[]::new);

    private OracleTrial(Oracle oracle, @Nullable DroolsCheck drools) {
        this.oracle = oracle;
        this.drools = drools;
    }

    /** A trial against the evaluator. */
    static OracleTrial againstEvaluator(Oracle oracle) {
        return new OracleTrial(oracle, null);
    }

    /** A trial against the evaluator and Drools, which compiles the rules in Drools once. */
    static OracleTrial againstBoth(Oracle oracle) {
        return new OracleTrial(oracle, DroolsCheck.load(PACKS, RulePacks::drl));
    }

    /** The city of a number, the same each time. */
    City city(long seed, int number) {
        return cities[number % SIZES.length].complete(seed + number * STEP);
    }

    /** The first difference on so many cities, with the smallest city that shows it; null when there is none. */
    @Nullable String run(long seed, int count) {
        return run(seed, count, number -> true);
    }

    /** As above, on the cities whose number is wanted. */
    @Nullable String run(long seed, int count, Predicate<Integer> wanted) {
        return IntStream.range(0, count)
                .filter(wanted::test)
                .mapToObj(number -> tryOne(seed, number))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String tryOne(long seed, int number) {
        City city = city(seed, number);
        String difference = difference(city);
        if (difference == null) {
            return null;
        }
        City small = new Shrinker(pair -> difference(pair.get(0)) != null)
                .shrink(List.of(city))
                .get(0);
        return "%s%nseed %d, city %d%nsmallest: %s%n%s"
                .formatted(difference, seed, number, difference(small), new CityText(TYPES).of(small));
    }

    private @Nullable String difference(City city) {
        return difference(city.portfolio(TYPES), city.asOf());
    }

    /** The first difference on a complete portfolio. */
    @Nullable String difference(Portfolio portfolio, LocalDate asOf) {
        Map<String, Verdicts> ours = oracle.check(portfolio, asOf);
        CheckResult evaluator = engine.check(portfolio, asOf);
        String difference = Agreement.withEvaluator(ours, evaluator);
        difference = difference != null ? difference : Agreement.inConclusions(ours, evaluator);
        boolean cannotCompute = evaluator.failures().findAny().isPresent();
        if (difference != null || drools == null || cannotCompute) {
            return difference;
        }
        CheckResult byDrools = drools.check(portfolio, asOf);
        difference = Agreement.withDrools(ours, byDrools);
        return difference != null ? difference : Agreement.inConclusions(ours, byDrools);
    }
}

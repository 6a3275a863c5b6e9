package id.tatakelola.benchmarks.oracle;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.testkit.SmallCity;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds one rule of the oracle against the evaluator, in small cities that hold what this rule reads and little else. Many
 * are made, and those are taken that show what was seldom shown: most random cities are out of force or out of scope.
 */
final class RuleTrial {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int MOST_OF_A_TYPE = 5;
    private static final int MADE_FOR_ONE_TAKEN = 40;
    private static final String DERIVES = "derives";
    private static final String DERIVES_NOTHING = "derives nothing";

    private final String id;
    private final RandomCities cities;
    private final Witnesses witnesses;
    private final SortedMap<String, Integer> shown = new TreeMap<>();

    /** A trial of a rule of packs; of the oracle's rules those that the packs do not have do not matter. */
    RuleTrial(RuleCard card, PackSet packs, List<OracleRule> rules) {
        PackSet alone = packs.only(card.id());
        this.id = card.id();
        this.cities = RandomCities.withReferences(alone, Witnesses.TYPES, MOST_OF_A_TYPE);
        this.witnesses = Witnesses.two(Oracle.of(alone, rules), alone);
        boolean derives = alone.rules().get(0).derives();
        List<String> all = derives
                ? List.of(DERIVES, DERIVES_NOTHING)
                : List.of(Verdict.MET.name(), Verdict.NOT_MET.name(), Verdict.NOT_APPLICABLE.name());
        all.forEach(what -> shown.put(what, 0));
    }

    /** Compares until everything that the rule can say was shown so often, or is not to be had; null when all agree. */
    @Nullable String run(long seed, int often) {
        String difference = witnesses.difference(SmallCity.portfolio(), SmallCity.DAY);
        count(witnesses.oracle(SmallCity.portfolio(), SmallCity.DAY));
        for (int number = 0; difference == null && number < often * MADE_FOR_ONE_TAKEN && !allShown(often); number++) {
            City city = cities.complete(seed + number * STEP);
            boolean seldom = count(witnesses.oracle(city.portfolio(Witnesses.TYPES), city.asOf())) <= often;
            String heard = seldom ? witnesses.hear(city) : null;
            difference = heard == null ? null : "city %d of seed %d: %s".formatted(number, seed, heard);
        }
        return difference;
    }

    private boolean allShown(int often) {
        return shown.values().stream().allMatch(times -> times >= often);
    }

    /** Counts what the rule says here, and gives how often the most seldom of it was shown. */
    private int count(Map<String, Verdicts> oracle) {
        return said(oracle.get(id)).stream()
                .mapToInt(what -> shown.merge(what, 1, Integer::sum))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private SortedSet<String> said(Verdicts verdicts) {
        SortedSet<String> said = new TreeSet<>();
        said.add(verdicts.derived().isEmpty() ? DERIVES_NOTHING : DERIVES);
        for (Verdict verdict : Verdict.values()) {
            if (verdicts.count(verdict) > 0) {
                said.add(verdict.name());
            }
        }
        said.retainAll(shown.keySet());
        return said;
    }

    /** What the rule was never seen to say in the cities compared. */
    List<String> never() {
        return shown.keySet().stream()
                .filter(what -> shown.getOrDefault(what, 0) == 0)
                .map(what -> id + ": " + what)
                .toList();
    }
}

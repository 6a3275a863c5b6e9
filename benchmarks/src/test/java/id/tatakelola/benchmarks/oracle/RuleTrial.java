package id.tatakelola.benchmarks.oracle;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.RandomCities;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    private final RuleCard card;
    private final RandomCities cities;
    private final Witnesses witnesses;
    private final SortedMap<String, Integer> shown = new TreeMap<>();

    /** A trial of a rule of packs; of the oracle's rules those that the packs do not have do not matter. */
    RuleTrial(RuleCard card, PackSet packs, List<OracleRule> rules) {
        PackSet alone = packs.only(card.id());
        this.card = card;
        this.cities = RandomCities.withReferences(alone, Witnesses.TYPES, MOST_OF_A_TYPE);
        this.witnesses = Witnesses.two(Oracle.of(alone, rules), alone);
        boolean derives = alone.rules().get(0).derives();
        List<String> all = derives
                ? List.of(DERIVES, DERIVES_NOTHING)
                : List.of(Verdict.MET.name(), Verdict.NOT_MET.name(), Verdict.NOT_APPLICABLE.name());
        all.forEach(what -> shown.put(what, 0));
    }

    /** Compares until everything that the rule can say was shown so often, or is not to be had; null when all agree. */
    @Nullable
    String run(long seed, int often) {
        LocalDate day = SyntheticCity.dayFor(card);
        List<City> invented = List.of(Witnesses.city(SyntheticCity.flawless(), day), Witnesses.city(withFlaw(), day));
        invented.forEach(this::count);
        for (int number = 0; number < often * MADE_FOR_ONE_TAKEN && !allShown(often); number++) {
            City city = cities.complete(seed + number * STEP);
            String difference = count(city) > often ? null : witnesses.hear(city);
            if (difference != null) {
                return "city %d of seed %d: %s".formatted(number, seed, difference);
            }
        }
        return invented.stream()
                .map(witnesses::hear)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The invented city with the flaw planted for this rule: what random cities seldom show. */
    private Portfolio withFlaw() {
        boolean planted = Stream.of(SyntheticCity.flaws(), SyntheticCity.flawsApart())
                .flatMap(List::stream)
                .anyMatch(flaw -> flaw.ruleId().equals(card.id()));
        return planted ? SyntheticCity.withOnly(card.id()) : SyntheticCity.reference();
    }

    private boolean allShown(int often) {
        return shown.values().stream().allMatch(times -> times >= often);
    }

    /** Counts what the rule says of a city, and gives how often the most seldom of it was shown. */
    private int count(City city) {
        return said(witnesses.oracle(city).get(card.id())).stream()
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
                .map(what -> card.id() + ": " + what)
                .toList();
    }
}

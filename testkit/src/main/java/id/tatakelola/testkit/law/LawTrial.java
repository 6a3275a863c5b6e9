package id.tatakelola.testkit.law;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Erasure;
import id.tatakelola.testkit.random.RandomCities;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries the three laws on random cities (<i>uji hukum</i>): each seed makes a complete city, a city with less known, and
 * one with less still. A broken law is shrunk to a small case before it is told.
 */
public final class LawTrial {
    private static final int MOST_OF_A_TYPE = 4;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final FactTypes types;
    private final RandomCities cities;
    private final Erasure erasure;
    private final GovernanceEngine engine;
    private final DroolsCheck drools;

    /**
     * A trial of packs on small cities, which compiles the packs in Drools once.
     *
     * @param packs the rules
     * @param types the fact types
     * @param drlByFile the text of a rule file, by the file of its card
     */
    public LawTrial(PackSet packs, FactTypes types, Function<String, String> drlByFile) {
        this(withoutEvidence(packs), types, new RandomCities(withoutEvidence(packs), types, MOST_OF_A_TYPE), drlByFile);
    }

    private LawTrial(PackSet bare, FactTypes types, RandomCities cities, Function<String, String> drlByFile) {
        this.types = types;
        this.cities = cities;
        this.erasure = new Erasure(types);
        this.engine = GovernanceEngine.load(bare, types, EngineLimits.STANDARD);
        this.drools = DroolsCheck.load(bare, drlByFile);
    }

    /** The same on cities of no facts at all up to some 2,000, most of them small. */
    public static LawTrial ofManySizes(PackSet packs, FactTypes types, Function<String, String> drlByFile) {
        PackSet bare = withoutEvidence(packs);
        return new LawTrial(bare, types, RandomCities.ofManySizes(bare, types), drlByFile);
    }

    /** Packs that demand no evidence: it is an overlay on verdicts, and the laws are about what lies under it. */
    public static PackSet withoutEvidence(PackSet packs) {
        return PackSet.of(packs.packs().stream()
                .map(pack -> new RulePack(
                        pack.id(),
                        pack.version(),
                        pack.rules().stream().map(LawTrial::withoutEvidence).toList(),
                        pack.parameters()))
                .toList());
    }

    private static RulePlan withoutEvidence(RulePlan plan) {
        RuleCard c = plan.card();
        RuleCard card = new RuleCard(
                c.id(),
                c.mechanism(),
                c.domain(),
                c.severity(),
                c.citations(),
                c.inForce(),
                null,
                c.recordKeeping(),
                c.indonesian(),
                c.english(),
                c.file());
        return new RulePlan(card, plan.variables(), plan.conditions(), plan.subjectAt(), plan.action(), plan.bounds());
    }

    /**
     * Tries a number of seeds, on all cores.
     *
     * @return how the first law that is broken is broken, with its seed and the smallest case found; null when all hold
     */
    public @Nullable String run(long seed, int portfolios) {
        return IntStream.range(0, portfolios)
                .parallel()
                .mapToObj(i -> tryOne(seed + i * STEP))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String tryOne(long seed) {
        City all = cities.complete(seed);
        City less = erasure.erase(all, seed);
        City least = erasure.erase(less, seed + 1);
        CheckResult ofAll = check(all);
        Violation violation = alone(ofAll, all);
        if (violation != null) {
            return told(seed, violation, new Shrinker(one -> sameLawAndRule(violation, one)).shrink(List.of(all)));
        }
        CheckResult ofLess = check(less);
        Violation contradiction = Laws.learningNeverContradicts(ofLess, ofAll);
        if (contradiction != null) {
            return told(seed, contradiction, new Shrinker(this::breaksPair).shrink(List.of(less, all)));
        }
        contradiction = Laws.learningNeverContradicts(check(least), ofLess);
        return contradiction == null
                ? null
                : told(seed, contradiction, new Shrinker(this::breaksPair).shrink(List.of(least, less)));
    }

    private CheckResult check(City city) {
        return engine.check(city.portfolio(types), city.asOf());
    }

    /** A value that cannot be computed fails one rule here and a whole session there, so such a city proves nothing. */
    private @Nullable Violation refereed(CheckResult ours, City city) {
        return ours.failures().findAny().isPresent()
                ? null
                : Laws.droolsAgrees(ours, drools.check(city.portfolio(types), city.asOf()));
    }

    private @Nullable Violation alone(CheckResult ours, City city) {
        Violation idle = Laws.notIdle(ours);
        return idle != null ? idle : refereed(ours, city);
    }

    /** A smaller city may break another law, such as one that lacks a parameter; that would tell nothing of this one. */
    private boolean sameLawAndRule(Violation violation, List<City> one) {
        City city = one.get(0);
        Violation now = alone(check(city), city);
        return now != null && now.law().equals(violation.law()) && now.ruleId().equals(violation.ruleId());
    }

    private boolean breaksPair(List<City> pair) {
        return Laws.learningNeverContradicts(check(pair.get(0)), check(pair.get(1))) != null;
    }

    private String told(long seed, Violation violation, List<City> smallest) {
        StringBuilder out =
                new StringBuilder(violation.toString()).append("\nseed ").append(seed);
        for (City city : smallest) {
            out.append("\n\n").append(new CityText(types).of(city));
        }
        Violation small = smallest.size() == 1
                ? alone(check(smallest.get(0)), smallest.get(0))
                : Laws.learningNeverContradicts(check(smallest.get(0)), check(smallest.get(1)));
        return out.append("\nsmallest: ").append(small).toString();
    }
}

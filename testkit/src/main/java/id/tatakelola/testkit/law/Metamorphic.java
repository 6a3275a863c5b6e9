package id.tatakelola.testkit.law;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.Area;
import id.tatakelola.model.organization.AreaKind;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.SourceKind;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Erasure;
import id.tatakelola.testkit.random.RandomCities;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What must not matter (<i>relasi metamorfik</i>): the order of facts, what facts are called, a fact that no rule reads,
 * the thread and the locale. Each method tells the first seed for which something mattered, or null.
 */
public final class Metamorphic {
    private static final int MOST_OF_A_TYPE = 4;

    private final FactTypes types;
    private final RandomCities cities;
    private final Erasure erasure;
    private final Renaming renaming;
    private final GovernanceEngine engine;
    private final @Nullable Fact unrelated;

    /** Relations for packs. */
    public Metamorphic(PackSet packs, FactTypes types) {
        this.types = types;
        this.cities = new RandomCities(packs, types, MOST_OF_A_TYPE);
        this.erasure = new Erasure(types);
        this.renaming = new Renaming(types);
        this.engine = GovernanceEngine.load(packs, types, EngineLimits.STANDARD);
        this.unrelated = unrelated(packs);
    }

    /** Tries order, names and an unrelated fact on a number of cities. */
    public @Nullable String run(long seed, int portfolios) {
        for (long s = seed; s < seed + portfolios; s++) {
            City city = city(s);
            CheckResult result = check(city);
            if (!result.equals(engine.check(reordered(city), city.asOf()))) {
                return broken("the order of facts", s);
            }
            if (!verdicts(result).equals(verdicts(check(renaming.renamed(city))))) {
                return broken("what facts are called", s);
            }
            if (unrelated != null && !result.equals(check(city.with(unrelated)))) {
                return broken("a fact that no rule reads", s);
            }
        }
        return null;
    }

    /** Tries cities in as many threads as there are, all on one engine, against one thread. */
    public @Nullable String inThreads(long seed, int portfolios) {
        Map<Long, CheckResult> together = LongStream.range(seed, seed + portfolios)
                .parallel()
                .boxed()
                .collect(Collectors.toConcurrentMap(s -> s, s -> check(city(s))));
        return new TreeMap<>(together)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(check(city(entry.getKey()))))
                        .map(entry -> broken("the thread", entry.getKey()))
                        .findFirst()
                        .orElse(null);
    }

    /** Tries cities in a locale; the default locale is put back afterwards. */
    public @Nullable String inLocale(Locale locale, long seed, int portfolios) {
        List<CheckResult> here = results(seed, portfolios);
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            List<CheckResult> there = results(seed, portfolios);
            for (int i = 0; i < portfolios; i++) {
                if (!here.get(i).equals(there.get(i))) {
                    return broken("the locale", seed + i);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
        return null;
    }

    private List<CheckResult> results(long seed, int portfolios) {
        return LongStream.range(seed, seed + portfolios)
                .mapToObj(s -> check(city(s)))
                .toList();
    }

    private static String broken(String what, long seed) {
        return what + " mattered, seed " + seed;
    }

    private City city(long seed) {
        return erasure.erase(cities.complete(seed), seed);
    }

    private CheckResult check(City city) {
        return engine.check(city.portfolio(types), city.asOf());
    }

    private Portfolio reordered(City city) {
        List<Fact> facts = new ArrayList<>(city.facts().values());
        Collections.reverse(facts);
        Collections.rotate(facts, facts.size() / 3);
        List<CompleteRegister> registers = new ArrayList<>();
        city.closed().forEach(type -> registers.add(new CompleteRegister(type, Validity.always(), Fact.NONE)));
        Collections.reverse(registers);
        return Portfolio.of("random city", types, facts, registers);
    }

    private static List<String> verdicts(CheckResult result) {
        List<String> lines = new ArrayList<>();
        for (RuleOutcome outcome : result.outcomes()) {
            outcome.verdicts()
                    .forEach((subject, verdict) -> lines.add(outcome.card().id() + " " + subject + verdict));
            outcome.derived().forEach(ref -> lines.add(ref.toString()));
        }
        return lines.stream().map(Renaming::undone).sorted().toList();
    }

    private static @Nullable Fact unrelated(PackSet packs) {
        Area area = new Area("unrelated", "unrelated", AreaKind.CITY, null);
        Source source = new Source("unrelated", SourceKind.PRESS, "unrelated", null, null, null);
        for (Fact fact : List.of(area, source)) {
            String type = fact.getClass().getSimpleName();
            if (packs.rules().stream().noneMatch(r -> PlanReads.of(r).types().contains(type))) {
                return fact;
            }
        }
        return null;
    }
}

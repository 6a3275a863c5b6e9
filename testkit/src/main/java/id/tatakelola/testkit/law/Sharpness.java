package id.tatakelola.testkit.law;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Completion;
import id.tatakelola.testkit.random.Erasure;
import id.tatakelola.testkit.random.RandomCities;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a doubt is justified (<i>ketajaman</i>): the share of CANNOT_TELL verdicts for which completions of the same
 * city are found that differ in the verdict. A law of sampling: a low share asks for an explanation, it proves nothing.
 */
public final class Sharpness {
    private static final int MOST_OF_A_TYPE = 3;
    private static final Comparator<Doubt> ORDER =
            Comparator.comparing(Doubt::ruleId).thenComparing(Doubt::subject);

    private final FactTypes types;
    private final RandomCities cities;
    private final Erasure erasure;
    private final Completion completion;
    private final GovernanceEngine engine;

    /**
     * Doubts of a rule.
     *
     * @param justified those for which two completions differ
     * @param all all of them
     */
    public record Share(long justified, long all) {
        Share plus(boolean isJustified) {
            return new Share(justified + (isJustified ? 1 : 0), all + 1);
        }

        /** The share, from 0 to 1; 1 when there was no doubt. */
        public double ratio() {
            return all == 0 ? 1 : (double) justified / all;
        }
    }

    /** Sharpness of packs. */
    public Sharpness(PackSet packs, FactTypes types) {
        PackSet bare = LawTrial.withoutEvidence(packs);
        this.types = types;
        this.cities = RandomCities.withReferences(bare, types, MOST_OF_A_TYPE);
        this.erasure = new Erasure(types);
        this.completion = new Completion(bare, types);
        this.engine = GovernanceEngine.load(bare, types, EngineLimits.STANDARD);
    }

    /**
     * Measures.
     *
     * @param portfolios how many cities
     * @param completions the most completions tried for a city
     * @return the share, by rule
     */
    public SortedMap<String, Share> measure(long seed, int portfolios, int completions) {
        SortedMap<String, Share> shares = new TreeMap<>();
        for (long s = seed; s < seed + portfolios; s++) {
            City less = erasure.erase(cities.complete(s), s);
            justified(less, completions, s)
                    .forEach((doubt, is) ->
                            shares.merge(doubt.ruleId(), new Share(0, 0).plus(is), (sum, one) -> sum.plus(is)));
        }
        return shares;
    }

    private Map<Doubt, Boolean> justified(City less, int completions, long seed) {
        Map<Doubt, Verdict> first = new TreeMap<>(ORDER);
        Map<Doubt, Boolean> justified = new TreeMap<>(ORDER);
        check(less).doubts().forEach(doubt -> justified.put(doubt, false));
        for (int i = 0; i < completions && justified.containsValue(false); i++) {
            CheckResult full = check(completion.complete(less, seed * 31 + i));
            justified.replaceAll((doubt, is) -> is || differs(first, doubt, full));
        }
        return justified;
    }

    private static boolean differs(Map<Doubt, Verdict> first, Doubt doubt, CheckResult full) {
        Verdict now = full.outcome(doubt.ruleId()).verdicts().get(doubt.subject());
        if (now == null || now == Verdict.CANNOT_TELL) {
            return false;
        }
        Verdict before = first.putIfAbsent(doubt, now);
        return before != null && before != now;
    }

    private CheckResult check(City city) {
        return engine.check(city.portfolio(types), city.asOf());
    }
}

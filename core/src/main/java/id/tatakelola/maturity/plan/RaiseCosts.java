package id.tatakelola.maturity.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What it costs to raise indicators (<i>biaya kenaikan tingkat</i>), in any unit that the caller likes. A level costs
 * what is set for it, else what is set for its indicator, else one.
 *
 * @param ofIndicators the cost of each level of an indicator, by number
 * @param ofLevels the cost of reaching one level from the level below, by number and level
 * @param frozen the numbers of indicators that cannot be raised
 */
public record RaiseCosts(
        SortedMap<Integer, BigDecimal> ofIndicators,
        SortedMap<Integer, SortedMap<Integer, BigDecimal>> ofLevels,
        SortedSet<Integer> frozen) {
    /** The most decimals of a cost. */
    public static final int PLACES = 4;
    /** The highest cost of a level. */
    public static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    /** Copies, and checks that no cost is below zero, above {@link #MOST} or finer than {@link #PLACES}. */
    public RaiseCosts {
        ofIndicators = Collections.unmodifiableSortedMap(new TreeMap<>(ofIndicators));
        SortedMap<Integer, SortedMap<Integer, BigDecimal>> levels = new TreeMap<>();
        ofLevels.forEach(
                (number, costs) -> levels.put(number, Collections.unmodifiableSortedMap(new TreeMap<>(costs))));
        ofLevels = Collections.unmodifiableSortedMap(levels);
        frozen = Collections.unmodifiableSortedSet(new TreeSet<>(frozen));
        ofIndicators.values().forEach(RaiseCosts::check);
        ofLevels.values().forEach(costs -> costs.values().forEach(RaiseCosts::check));
    }

    /** One for each level, nothing frozen. */
    public static RaiseCosts onePerLevel() {
        return new RaiseCosts(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    }

    /** With the cost of each level of an indicator. */
    public RaiseCosts cost(int indicator, BigDecimal cost) {
        SortedMap<Integer, BigDecimal> changed = new TreeMap<>(ofIndicators);
        changed.put(indicator, cost);
        return new RaiseCosts(changed, ofLevels, frozen);
    }

    /** With the cost of reaching one level of an indicator from the level below. */
    public RaiseCosts cost(int indicator, int level, BigDecimal cost) {
        SortedMap<Integer, SortedMap<Integer, BigDecimal>> changed = new TreeMap<>(ofLevels);
        SortedMap<Integer, BigDecimal> ofIndicator = new TreeMap<>(changed.getOrDefault(indicator, new TreeMap<>()));
        ofIndicator.put(level, cost);
        changed.put(indicator, ofIndicator);
        return new RaiseCosts(ofIndicators, changed, frozen);
    }

    /** With an indicator that cannot be raised. */
    public RaiseCosts freeze(int indicator) {
        SortedSet<Integer> changed = new TreeSet<>(frozen);
        changed.add(indicator);
        return new RaiseCosts(ofIndicators, ofLevels, changed);
    }

    /** With indicators that cannot be raised. */
    public RaiseCosts freeze(Set<Integer> indicators) {
        SortedSet<Integer> changed = new TreeSet<>(frozen);
        changed.addAll(indicators);
        return new RaiseCosts(ofIndicators, ofLevels, changed);
    }

    /** The cost of reaching a level of an indicator from the level below. */
    public BigDecimal of(int indicator, int level) {
        Map<Integer, BigDecimal> steps = ofLevels.getOrDefault(indicator, Collections.emptySortedMap());
        return steps.getOrDefault(level, ofIndicators.getOrDefault(indicator, BigDecimal.ONE));
    }

    private static void check(BigDecimal cost) {
        if (cost.signum() < 0
                || cost.compareTo(MOST) > 0
                || cost.stripTrailingZeros().scale() > PLACES) {
            throw new IllegalArgumentException("cost (" + cost + ") must be from 0 to " + MOST.toPlainString()
                    + " with at most " + PLACES + " decimals");
        }
    }
}

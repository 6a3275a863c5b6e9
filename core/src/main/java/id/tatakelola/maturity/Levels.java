package id.tatakelola.maturity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The level of every indicator (<i>hasil penilaian tingkat kematangan</i>), each within its scale.
 *
 * @param instrument the instrument
 * @param values the value of each indicator, by number
 */
public record Levels(Instrument instrument, SortedMap<Integer, BigDecimal> values) {
    /** Checks that there is a value of the scale for every indicator and for nothing else. */
    public Levels {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        for (Indicator indicator : instrument.indicators()) {
            BigDecimal value = values.get(indicator.number());
            if (value == null) {
                throw new IllegalArgumentException("indicator `" + indicator.number() + "` has no level");
            }
            if (!indicator.scale().admits(value)) {
                throw new IllegalArgumentException("level (" + value + ") of indicator `" + indicator.number()
                        + "` must be " + indicator.scale().bounds());
            }
        }
        values.keySet().forEach(instrument::indicator);
    }

    /**
     * Levels by number of the indicator.
     *
     * @throws IllegalArgumentException when one is missing, unknown or outside its scale
     */
    public static Levels of(Instrument instrument, Map<Integer, BigDecimal> values) {
        return new Levels(instrument, new TreeMap<>(values));
    }

    /** The value of an indicator. */
    public BigDecimal of(Indicator indicator) {
        BigDecimal value = values.get(indicator.number());
        if (value == null) {
            throw new IllegalArgumentException("indicator `" + indicator.number() + "` has no level");
        }
        return value;
    }

    /** The same levels but for one indicator. */
    public Levels with(int indicator, BigDecimal value) {
        SortedMap<Integer, BigDecimal> changed = new TreeMap<>(values);
        changed.put(instrument.indicator(indicator).number(), value);
        return new Levels(instrument, changed);
    }
}

package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The levels that an indicator can have (<i>skala tingkat kematangan</i>).
 *
 * @param id a slug within the instrument
 * @param least the lowest level, inclusive
 * @param most the highest level, inclusive
 * @param continuous whether values between whole levels are given too
 * @param names the names of levels, as far as they are known
 * @param provenance where that was read
 */
public record Scale(
        String id,
        int least,
        int most,
        boolean continuous,
        SortedMap<Integer, LocalText> names,
        Provenance provenance) {
    /** Checks that there are two levels or more, and that only levels of the scale have names. */
    public Scale {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        if (least < 0 || most <= least) {
            throw new IllegalArgumentException("scale `" + id + "` must go from 0 or more to a higher level");
        }
        if (!names.isEmpty() && (names.firstKey() < least || names.lastKey() > most)) {
            throw new IllegalArgumentException("scale `" + id + "` names a level outside " + least + " to " + most);
        }
    }

    /** Whether an indicator can have this value. */
    public boolean admits(BigDecimal value) {
        boolean within =
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        return within && (continuous || value.stripTrailingZeros().scale() <= 0);
    }

    /** What {@link #admits} asks, in words. */
    public String bounds() {
        return (continuous ? "a number from " : "a whole number from ") + least + " to " + most;
    }

    /** The name of a level, or null when it is not known. */
    public @Nullable LocalText name(int level) {
        return names.get(level);
    }
}

package id.tatakelola.maturity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score of another institution that an indicator rests on (<i>nilai dari instansi lain</i>).
 *
 * @param indicator the number of the indicator
 * @param institution who gives the score
 * @param score what the score is called
 * @param bounds the score at which each level begins, from level 1, and at the end the highest score; empty when only
 *     the institution is known
 * @param provenance where that was read
 */
public record ExternalScore(
        int indicator, String institution, String score, List<BigDecimal> bounds, Provenance provenance) {
    /** Checks that the bounds rise. */
    public ExternalScore {
        bounds = List.copyOf(bounds);
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("bounds (" + bounds + ") of `" + score + "` must rise");
            }
        }
    }

    /**
     * The level of a score, or null when it is not known: it lies outside, or on a bound between two levels, of which
     * the sources do not say to which it belongs.
     */
    public @Nullable Integer level(BigDecimal value) {
        int last = bounds.size() - 1;
        for (int level = 1; level <= last; level++) {
            int above = value.compareTo(bounds.get(level - 1));
            int below = value.compareTo(bounds.get(level));
            boolean lowest = above == 0 && level == 1;
            boolean highest = below == 0 && level == last;
            if ((above > 0 || lowest) && (below < 0 || highest)) {
                return level;
            }
        }
        return null;
    }
}

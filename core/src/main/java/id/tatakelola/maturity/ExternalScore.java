package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score of another institution that an indicator rests on (<i>nilai dari instansi lain</i>). A score that is missing
 * counts as level 1.
 *
 * @param indicator the number of the indicator
 * @param institution who gives the score
 * @param name what the score is called
 * @param least the lowest score; null when it is not known
 * @param upTo where each level ends, from level 1; empty when no bounds are known
 * @param provenance where that was read
 */
public record ExternalScore(
        int indicator,
        String institution,
        LocalText name,
        @Nullable BigDecimal least,
        List<BigDecimal> upTo,
        Provenance provenance) {
    /** Checks that the bounds rise. */
    public ExternalScore {
        upTo = List.copyOf(upTo);
        for (int i = 0; i < upTo.size(); i++) {
            BigDecimal before = i == 0 ? least : upTo.get(i - 1);
            if (before != null && upTo.get(i).compareTo(before) <= 0) {
                throw new IllegalArgumentException(
                        "bound (" + upTo.get(i) + ") of level " + (i + 1) + " must be above " + before);
            }
        }
    }

    /**
     * The level of a score, or null when it is not known: it lies outside, or on a bound between two levels, of which
     * the sources do not say to which it belongs.
     */
    public @Nullable Integer level(BigDecimal score) {
        if (least != null && score.compareTo(least) < 0) {
            return null;
        }
        for (int level = 1; level <= upTo.size(); level++) {
            int side = score.compareTo(upTo.get(level - 1));
            if (side <= 0) {
                return side < 0 || level == upTo.size() ? level : null;
            }
        }
        return null;
    }
}

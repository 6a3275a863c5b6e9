package id.tatakelola.maturity.standing;

import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.model.maturity.AssessmentMethod;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator in a year (<i>kedudukan indikator</i>).
 *
 * @param indicator the indicator
 * @param rating its level by criteria; null when nothing is recorded about them, or its ladder is not known
 * @param given the levels that somebody gave it, by method
 * @param previous the last level given in the year before; null when none was
 * @param evidence the ids of the evidence about records of its criteria, sorted
 */
public record IndicatorStanding(
        Indicator indicator,
        @Nullable IndicatorRating rating,
        SortedMap<AssessmentMethod, BigDecimal> given,
        @Nullable BigDecimal previous,
        List<String> evidence) {
    /** Copies the collections. */
    public IndicatorStanding {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        evidence = List.copyOf(evidence);
    }

    /** The level by the last method; null when none was given. */
    public @Nullable BigDecimal lastGiven() {
        return given.isEmpty() ? null : given.get(given.lastKey());
    }

    /** Whether the last level given is above all that the criteria allow. */
    public boolean aboveCriteria() {
        BigDecimal last = lastGiven();
        return last != null && rating != null && last.compareTo(BigDecimal.valueOf(rating.most())) > 0;
    }

    /** Whether anything was said about it. */
    public boolean told() {
        return rating != null || !given.isEmpty();
    }
}

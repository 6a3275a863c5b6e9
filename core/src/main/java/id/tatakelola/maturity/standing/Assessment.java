package id.tatakelola.maturity.standing;

import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.model.maturity.IndexValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a city stands in an evaluation year (<i>hasil penilaian kematangan</i>).
 *
 * @param instrument the instrument of the year
 * @param edition how it is applied in the year
 * @param indicators all indicators of which something is known, by number
 * @param byCriteria the index by the criteria, those of which nothing is recorded between their lowest and highest level;
 *     null when nothing is recorded of any
 * @param byGiven the index by the last levels given, likewise; null when none was
 * @param results the official results of the year, the index first
 * @param targets how far the city is from what it aims at this year
 * @param changes how far it moved since the results of the year before; where no levels are recorded, the official results
 *     of the year are compared
 * @param apart results of the year before by another instrument, which are not comparable
 * @param refused levels and values of a year that their instrument does not apply to, as {@code instrument year}, sorted
 */
public record Assessment(
        Instrument instrument,
        Edition edition,
        List<IndicatorStanding> indicators,
        @Nullable IndexRange byCriteria,
        @Nullable IndexRange byGiven,
        List<IndexValue> results,
        List<Distance> targets,
        List<Distance> changes,
        List<IndexValue> apart,
        List<String> refused) {
    /** Copies the lists. */
    public Assessment {
        indicators = List.copyOf(indicators);
        results = List.copyOf(results);
        targets = List.copyOf(targets);
        changes = List.copyOf(changes);
        apart = List.copyOf(apart);
        refused = List.copyOf(refused);
    }

    /** Whether nothing is recorded of the year. */
    public boolean empty() {
        return indicators.isEmpty() && results.isEmpty() && targets.isEmpty() && refused.isEmpty();
    }

    /** The range that distances are measured from: that of levels given when every indicator has one. */
    public @Nullable IndexRange index() {
        return best(byCriteria, byGiven);
    }

    static @Nullable IndexRange best(@Nullable IndexRange byCriteria, @Nullable IndexRange byGiven) {
        boolean official = byGiven != null && byGiven.exact();
        return official || byCriteria == null ? byGiven : byCriteria;
    }
}

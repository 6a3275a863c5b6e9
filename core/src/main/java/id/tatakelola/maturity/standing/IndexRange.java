package id.tatakelola.maturity.standing;

import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.PartValue;
import id.tatakelola.model.maturity.IndexPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An index of which levels are known in part (<i>rentang indeks</i>).
 *
 * @param least with the least level of every indicator
 * @param most with the highest level that is still possible of every indicator
 */
public record IndexRange(MaturityIndex least, MaturityIndex most) {
    static IndexRange of(
            Instrument instrument,
            Edition edition,
            Function<Integer, @Nullable BigDecimal> least,
            Function<Integer, @Nullable BigDecimal> most) {
        SortedMap<Integer, BigDecimal> low = new TreeMap<>();
        SortedMap<Integer, BigDecimal> high = new TreeMap<>();
        instrument.indicators().forEach(indicator -> {
            BigDecimal from = least.apply(indicator.number());
            BigDecimal to = most.apply(indicator.number());
            low.put(
                    indicator.number(),
                    from == null ? BigDecimal.valueOf(indicator.scale().least()) : from);
            high.put(
                    indicator.number(),
                    to == null ? BigDecimal.valueOf(indicator.scale().most()) : to);
        });
        return new IndexRange(
                MaturityIndex.of(Levels.of(instrument, low), edition),
                MaturityIndex.of(Levels.of(instrument, high), edition));
    }

    /** Whether index and parts are known. */
    public boolean exact() {
        return least.exact().compareTo(most.exact()) == 0;
    }

    /** The exact value of a part of an index; null when it has no such part. */
    static @Nullable Fraction part(MaturityIndex index, IndexPart part, int number) {
        if (part == IndexPart.INDEX) {
            return index.exact();
        }
        List<PartValue> values = part == IndexPart.DOMAIN ? index.domains() : index.aspects();
        return values.stream()
                .filter(value -> value.number() == number)
                .map(PartValue::exact)
                .findFirst()
                .orElse(null);
    }
}

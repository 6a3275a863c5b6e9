package id.tatakelola.maturity.standing;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.maturity.IndexStanding;
import id.tatakelola.model.maturity.IndexValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where a city stands, by the instrument of the year in which it is checked (<i>penilai kematangan</i>). */
public final class Assessor {
    private final List<Instrument> instruments;
    private final List<Ladder> ladders;

    /** An assessor by the instruments given; at most one of them applies to a year. */
    public Assessor(List<Instrument> instruments, List<Ladder> ladders) {
        this.instruments = List.copyOf(instruments);
        this.ladders = List.copyOf(ladders);
    }

    /** Where the city stands; null when no instrument is known for the year, or nothing is recorded about maturity. */
    public @Nullable Assessment assess(CheckResult result, Portfolio portfolio) {
        int year = result.asOf().getYear();
        Instrument instrument = instruments.stream()
                .filter(i -> i.years().include(year))
                .findFirst()
                .orElse(null);
        Recorded recorded = new Recorded(portfolio);
        if (instrument == null || recorded.nothing()) {
            return null;
        }
        Ladder ladder = ladders.stream()
                .filter(l -> l.instrument().equals(instrument.id()))
                .findFirst()
                .orElse(null);
        List<IndicatorStanding> all = recorded.standings(instrument, year, ladder, result);
        Assessment assessment = assessment(instrument, instrument.edition(year), all, recorded);
        return assessment.empty() ? null : assessment;
    }

    private Assessment assessment(
            Instrument instrument, Edition edition, List<IndicatorStanding> all, Recorded recorded) {
        IndexRange byCriteria = all.stream().anyMatch(standing -> standing.rating() != null)
                ? IndexRange.of(
                        instrument,
                        edition,
                        i -> level(
                                all,
                                i,
                                s -> s.rating() == null
                                        ? null
                                        : BigDecimal.valueOf(s.rating().least())),
                        i -> level(
                                all,
                                i,
                                s -> s.rating() == null
                                        ? null
                                        : BigDecimal.valueOf(s.rating().most())))
                : null;
        IndexRange byGiven = all.stream().anyMatch(standing -> standing.lastGiven() != null)
                ? IndexRange.of(
                        instrument,
                        edition,
                        i -> level(all, i, IndicatorStanding::lastGiven),
                        i -> level(all, i, IndicatorStanding::lastGiven))
                : null;
        int year = Objects.requireNonNull(edition.year());
        IndexRange index = Assessment.best(byCriteria, byGiven);
        List<IndexValue> results = recorded.values(IndexStanding.RESULT, year);
        List<IndexValue> before = recorded.values(IndexStanding.RESULT, year - 1);
        return new Assessment(
                instrument,
                edition,
                all.stream().filter(IndicatorStanding::told).toList(),
                byCriteria,
                byGiven,
                results,
                distances(index, results, instrument, recorded.values(IndexStanding.TARGET, year)),
                distances(index, results, instrument, before),
                before.stream()
                        .filter(value -> !value.instrument().equals(instrument.id()))
                        .toList(),
                recorded.refused(instruments));
    }

    private static @Nullable BigDecimal level(
            List<IndicatorStanding> all, int number, Function<IndicatorStanding, @Nullable BigDecimal> level) {
        return level.apply(all.get(number - 1));
    }

    private static List<Distance> distances(
            @Nullable IndexRange index, List<IndexValue> results, Instrument instrument, List<IndexValue> from) {
        return from.stream()
                .filter(value -> value.instrument().equals(instrument.id()))
                .flatMap(value -> Stream.ofNullable(index == null ? published(results, value) : computed(index, value)))
                .toList();
    }

    private static @Nullable Distance computed(IndexRange index, IndexValue from) {
        Fraction least = IndexRange.part(index.least(), from.part(), from.number());
        Fraction most = IndexRange.part(index.most(), from.part(), from.number());
        return least == null || most == null ? null : distance(from, least, most);
    }

    private static @Nullable Distance published(List<IndexValue> results, IndexValue from) {
        return results.stream()
                .filter(result -> result.instrument().equals(from.instrument())
                        && result.part() == from.part()
                        && result.number() == from.number())
                .findFirst()
                .map(result -> distance(from, exact(result), exact(result)))
                .orElse(null);
    }

    private static Distance distance(IndexValue from, Fraction least, Fraction most) {
        return new Distance(from, least.minus(exact(from)), most.minus(exact(from)));
    }

    private static Fraction exact(IndexValue known) {
        return Fraction.of(Objects.requireNonNull(known.value()));
    }
}

package id.tatakelola.maturity.standing;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.ladder.Criterion;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.maturity.ladder.Verdicts;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.maturity.AssessmentMethod;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.IndexStanding;
import id.tatakelola.model.maturity.IndexValue;
import id.tatakelola.model.maturity.IndicatorLevel;
import id.tatakelola.model.oversight.Evidence;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a portfolio records about maturity. */
final class Recorded {
    private final Portfolio portfolio;
    private final List<IndicatorLevel> levels;
    private final List<IndexValue> values;

    Recorded(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.levels = portfolio.facts(IndicatorLevel.class);
        this.values = portfolio.facts(IndexValue.class);
    }

    boolean nothing() {
        return levels.isEmpty()
                && values.isEmpty()
                && portfolio.facts(CriterionFulfilment.class).isEmpty()
                && portfolio.facts(CriterionCoverage.class).isEmpty();
    }

    /** The values of a year, the index first, then domains and aspects by number. */
    List<IndexValue> values(IndexStanding standing, int year) {
        return values.stream()
                .filter(value -> value.standing() == standing && value.year() == year && value.value() != null)
                .sorted(Comparator.comparing(IndexValue::part).thenComparing(IndexValue::number))
                .toList();
    }

    /** All indicators of an instrument, also those of which nothing is recorded. */
    List<IndicatorStanding> standings(Instrument instrument, int year, @Nullable Ladder ladder, CheckResult result) {
        SortedMap<String, Verdict> verdicts = Verdicts.of(result);
        Set<Integer> told = ladder == null ? Set.of() : ladder.indicators(portfolio.facts());
        return instrument.indicators().stream()
                .map(indicator -> {
                    IndicatorRating rating = ladder == null || !told.contains(indicator.number())
                            ? null
                            : ladder.rating(indicator.number(), verdicts);
                    SortedMap<AssessmentMethod, BigDecimal> before = given(instrument, indicator.number(), year - 1);
                    return new IndicatorStanding(
                            indicator,
                            rating,
                            given(instrument, indicator.number(), year),
                            before.isEmpty() ? null : before.get(before.lastKey()),
                            rating == null ? List.of() : evidence(rating));
                })
                .toList();
    }

    /** Of several levels by one method the one recorded last, by id, is taken; values outside the scale are not. */
    private SortedMap<AssessmentMethod, BigDecimal> given(Instrument instrument, int indicator, int year) {
        SortedMap<AssessmentMethod, BigDecimal> given = new TreeMap<>();
        for (IndicatorLevel level : levels) {
            BigDecimal value = level.level();
            if (level.instrument().equals(instrument.id())
                    && level.indicator() == indicator
                    && level.year() == year
                    && value != null
                    && instrument.indicator(indicator).scale().admits(value)) {
                given.put(level.method(), value);
            }
        }
        return given;
    }

    /** Evidence about the records by which criteria are met. */
    private List<String> evidence(IndicatorRating rating) {
        Set<String> records = rating.criteria().stream()
                .filter(judged -> judged.verdict() == Verdict.MET)
                .map(IndicatorRating.Judged::criterion)
                .map(Criterion::recordedAs)
                .collect(Collectors.toSet());
        Set<String> coverage = portfolio.facts(CriterionCoverage.class).stream()
                .filter(c -> records.contains(c.criterionId()))
                .map(CriterionCoverage::id)
                .collect(Collectors.toSet());
        return portfolio.facts(Evidence.class).stream()
                .filter(e -> e.factType().equals("CriterionFulfilment") && records.contains(e.factId())
                        || e.factType().equals("CriterionCoverage") && coverage.contains(e.factId()))
                .map(Evidence::id)
                .toList();
    }

    /** What is recorded by an instrument for a year that it does not apply to. */
    List<String> refused(List<Instrument> instruments) {
        Stream<String> given = levels.stream()
                .filter(level -> !applies(instruments, level.instrument(), level.year()))
                .map(level -> level.instrument() + " " + level.year());
        Stream<String> published = values.stream()
                .filter(value -> !applies(instruments, value.instrument(), value.year()))
                .map(value -> value.instrument() + " " + value.year());
        return Stream.concat(given, published).distinct().sorted().toList();
    }

    private static boolean applies(List<Instrument> instruments, String id, int year) {
        return instruments.stream().anyMatch(i -> i.id().equals(id) && i.years().include(year));
    }
}

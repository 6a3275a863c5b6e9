package id.tatakelola.maturity.ladder;

import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.PortfolioProblem;
import id.tatakelola.model.ReferenceFacts;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.LadderCriterion;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ladders of all indicators of an instrument (<i>tangga kematangan</i>). Rules of evaluation judge each criterion; a
 * level is reached when all its criteria are met and the level that must be reached before is.
 */
public final class Ladder implements ReferenceFacts {
    private final String instrument;
    private final Map<String, Criterion> byId = new LinkedHashMap<>();

    /**
     * A ladder.
     *
     * @throws IllegalArgumentException when two criteria share an id, or one names another that is not there
     */
    public Ladder(String instrument, Collection<Criterion> criteria) {
        this.instrument = instrument;
        for (Criterion criterion : criteria) {
            if (byId.putIfAbsent(criterion.id(), criterion) != null) {
                throw new IllegalArgumentException("criterion `" + criterion.id() + "` is given twice");
            }
        }
        for (Criterion criterion : criteria) {
            if (!criterion.of().equals(Fact.NONE) && !byId.containsKey(criterion.of())) {
                throw new IllegalArgumentException("criterion `" + criterion.id() + "` is about `" + criterion.of()
                        + "`, which is no criterion." + Suggestions.maybe(criterion.of(), byId.keySet()));
            }
        }
    }

    /** The id of the instrument. */
    public String instrument() {
        return instrument;
    }

    /** All criteria, in the order of the table. */
    public List<Criterion> criteria() {
        return List.copyOf(byId.values());
    }

    /** The criteria of an indicator, the lowest level first. */
    public List<Criterion> criteria(int indicator) {
        return byId.values().stream()
                .filter(c -> c.indicator() == indicator)
                .sorted(Comparator.comparing(Criterion::level))
                .toList();
    }

    /** The indicators that recorded facts tell of. */
    public Set<Integer> indicators(Stream<? extends Fact> recorded) {
        return recorded.map(Ladder::criterionId)
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(Criterion::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The criteria of those indicators that recorded facts tell of. */
    @Override
    public List<LadderCriterion> factsFor(Collection<? extends Fact> recorded) {
        Set<Integer> told = indicators(recorded.stream());
        return byId.values().stream()
                .filter(criterion -> told.contains(criterion.indicator()))
                .map(criterion -> criterion.fact(instrument))
                .toList();
    }

    /** Records of criteria that are not on this ladder, each with a guess; those of other instruments are passed over. */
    @Override
    public List<PortfolioProblem> problems(Collection<? extends Fact> recorded) {
        return recorded.stream()
                .filter(fact -> criterionId(fact).startsWith(instrument + "-"))
                .flatMap(this::problem)
                .toList();
    }

    private Stream<PortfolioProblem> problem(Fact fact) {
        String id = criterionId(fact);
        Criterion criterion = byId.get(id);
        boolean coverage = fact instanceof CriterionCoverage;
        String component = coverage ? "criterionId" : "id";
        if (criterion == null) {
            String nearest = Suggestions.nearest(id, byId.keySet());
            String guess = nearest == null ? "" : " `" + nearest + "`.";
            return Stream.of(new PortfolioProblem(
                    FactRef.of(fact),
                    component,
                    "`" + id + "` bukan kriteria `" + instrument + "`." + (guess.isEmpty() ? "" : " Mungkin" + guess),
                    "`" + id + "` is no criterion of `" + instrument + "`."
                            + (guess.isEmpty() ? "" : " Maybe" + guess)));
        }
        if (criterion.ofOffices() == coverage && criterion.recordedAs().equals(id)) {
            return Stream.empty();
        }
        return Stream.of(
                criterion.ofOffices()
                        ? ofOffices(fact, component, id, criterion.recordedAs())
                        : new PortfolioProblem(
                                FactRef.of(fact),
                                component,
                                "`" + id + "` bukan tentang perangkat daerah: catat sebagai `CriterionFulfilment`.",
                                "`" + id + "` is not about offices: record it as `CriterionFulfilment`."));
    }

    private static PortfolioProblem ofOffices(Fact fact, String component, String id, String recordedAs) {
        return new PortfolioProblem(
                FactRef.of(fact),
                component,
                "`" + id + "` tentang perangkat daerah: catat sebagai `CriterionCoverage` dari `" + recordedAs
                        + "`, satu baris untuk setiap perangkat daerah.",
                "`" + id + "` is about offices: record it as `CriterionCoverage` of `" + recordedAs
                        + "`, one row for each office.");
    }

    private static String criterionId(Fact fact) {
        if (fact instanceof CriterionFulfilment fulfilment) {
            return fulfilment.id();
        }
        return fact instanceof CriterionCoverage coverage ? coverage.criterionId() : "";
    }

    /**
     * Where an indicator stands.
     *
     * @param verdicts by the id of the criterion; one that is missing cannot be told
     */
    public IndicatorRating rating(int indicator, SortedMap<String, Verdict> verdicts) {
        return IndicatorRating.of(
                indicator,
                criteria(indicator).stream()
                        .map(c -> new IndicatorRating.Judged(c, verdicts.getOrDefault(c.id(), Verdict.CANNOT_TELL)))
                        .toList());
    }
}

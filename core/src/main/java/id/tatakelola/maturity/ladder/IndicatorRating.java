package id.tatakelola.maturity.ladder;

import id.tatakelola.engine.result.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where an indicator stands on its ladder (<i>tingkat indikator menurut kriteria</i>). What is not known leaves a range.
 *
 * @param indicator its number
 * @param least the level that it has for certain
 * @param most the highest level that is still possible; the least one when the level is known
 * @param criteria all its criteria with the verdict on each, the lowest level first
 */
public record IndicatorRating(int indicator, int least, int most, List<Judged> criteria) {
    /** A criterion and what the rules say of it. */
    public record Judged(Criterion criterion, Verdict verdict) {}

    private static final int FLOOR = 1;

    /** Copies the list. */
    public IndicatorRating {
        criteria = List.copyOf(criteria);
    }

    static IndicatorRating of(int indicator, List<Judged> criteria) {
        SortedMap<Integer, Verdict> reached = new TreeMap<>();
        reached.put(FLOOR, Verdict.MET); // nothing is asked for the first level
        for (Judged judged : criteria) {
            Criterion criterion = judged.criterion();
            Verdict before = reached.getOrDefault(criterion.after(), Verdict.NOT_MET);
            reached.merge(criterion.level(), both(before, judged.verdict()), IndicatorRating::both);
        }
        return new IndicatorRating(indicator, highest(reached, true), highest(reached, false), criteria);
    }

    private static int highest(SortedMap<Integer, Verdict> reached, boolean certain) {
        return reached.entrySet().stream()
                .filter(e -> certain ? e.getValue() == Verdict.MET : e.getValue() != Verdict.NOT_MET)
                .mapToInt(e -> e.getKey())
                .max()
                .orElse(FLOOR);
    }

    private static Verdict both(Verdict a, Verdict b) {
        if (a == Verdict.NOT_MET || b == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return a == Verdict.MET && b == Verdict.MET ? Verdict.MET : Verdict.CANNOT_TELL;
    }

    /** Whether the level is known. */
    public boolean known() {
        return least == most;
    }

    /** What keeps the indicator from the next level: unmet conditions first, then those that cannot be told. */
    public List<Judged> nextConditions() {
        int next = criteria.stream()
                .mapToInt(judged -> judged.criterion().level())
                .filter(level -> level > least)
                .min()
                .orElse(0);
        return conditions(next);
    }

    /** What is still to be fulfilled at one level: unmet conditions first, then those that cannot be told. */
    public List<Judged> conditions(int level) {
        return criteria.stream()
                .filter(judged -> judged.criterion().level() == level && judged.verdict() != Verdict.MET)
                .sorted((a, b) -> Boolean.compare(b.verdict() == Verdict.NOT_MET, a.verdict() == Verdict.NOT_MET))
                .toList();
    }
}

package id.tatakelola.maturity.ladder;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.maturity.LadderCriterion;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What a check says of criteria (<i>hasil penilaian kriteria</i>). */
public final class Verdicts {
    /** The worst first. */
    private static final List<Verdict> ORDER = List.of(Verdict.NOT_MET, Verdict.CANNOT_TELL, Verdict.MET);

    private Verdicts() {}

    /**
     * The verdict on each criterion, by its id: the worst of the rules that apply to it. A criterion that no rule applied to
     * is missing: on that day nobody says how to judge it.
     */
    public static SortedMap<String, Verdict> of(CheckResult result) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        BinaryOperator<Verdict> worst = (a, b) -> ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
        result.outcomes().stream()
                .map(RuleOutcome::verdicts)
                .flatMap(bySubject -> bySubject.entrySet().stream())
                .filter(entry -> entry.getKey().type().equals(LadderCriterion.class.getSimpleName()))
                .filter(entry -> entry.getValue() != Verdict.NOT_APPLICABLE)
                .map(entry -> Map.entry(entry.getKey().id(), entry.getValue()))
                .forEach(entry -> verdicts.merge(entry.getKey(), entry.getValue(), worst));
        return verdicts;
    }
}

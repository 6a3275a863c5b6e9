package id.tatakelola.testkit.law;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What a rule answers, without the words in which it does: a name may change and the answer stay. */
record Answer(
        SortedMap<FactRef, Verdict> verdicts,
        List<FactRef> waived,
        List<Fact> derived,
        boolean subjectsOpen,
        List<Unknown> unrecordedBreach,
        List<Unknown> derivationDoubts) {

    private static Answer of(RuleOutcome outcome, CheckResult result) {
        List<Fact> derived = Stream.of(result.directives(), result.observations(), result.ratings())
                .<Fact>flatMap(List::stream)
                .filter(fact -> outcome.derived().contains(FactRef.of(fact)))
                .toList();
        return new Answer(
                outcome.verdicts(),
                outcome.findings().stream()
                        .filter(f -> f.waiverId() != null)
                        .map(Finding::subject)
                        .toList(),
                derived,
                outcome.subjectsOpen(),
                outcome.unrecordedBreach(),
                outcome.derivationDoubts());
    }

    /** The rules that answer otherwise. */
    static Stream<String> changed(CheckResult before, CheckResult after) {
        return before.outcomes().stream()
                .filter(outcome -> !of(outcome, before)
                        .equals(of(after.outcome(outcome.card().id()), after)))
                .map(outcome -> outcome.card().id());
    }
}

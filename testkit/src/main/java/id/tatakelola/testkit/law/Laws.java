package id.tatakelola.testkit.law;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three laws that every rule keeps, each as a comparison of results; null when it holds, else how it is broken. */
public final class Laws {
    private Laws() {}

    /** Law 1: where nothing is missing, the evaluator and Drools find the same and derive the same. */
    public static @Nullable Violation droolsAgrees(CheckResult ours, CheckResult drools) {
        Violation findings = difference("finding", findings(ours), findings(drools));
        return findings != null ? findings : difference("derived", derived(ours), derived(drools));
    }

    private static SortedSet<String> findings(CheckResult result) {
        return result.findings()
                .map(f -> f.ruleId() + " on " + f.subject().id() + " saying "
                        + f.message().indonesian())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> derived(CheckResult result) {
        return facts(result).map(Fact::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Fact> facts(CheckResult result) {
        return Stream.of(result.directives(), result.observations(), result.ratings())
                .flatMap(list -> list.stream().map(Fact.class::cast));
    }

    private static @Nullable Violation difference(String what, SortedSet<String> ours, SortedSet<String> drools) {
        SortedSet<String> onlyOurs = new TreeSet<>(ours);
        onlyOurs.removeAll(drools);
        SortedSet<String> onlyDrools = new TreeSet<>(drools);
        onlyDrools.removeAll(ours);
        if (onlyOurs.isEmpty() && onlyDrools.isEmpty()) {
            return null;
        }
        String first = onlyOurs.isEmpty() ? onlyDrools.first() : onlyOurs.first();
        return new Violation(
                "law 1, Drools agrees",
                ruleIn(first),
                what + ": only the evaluator " + onlyOurs + ", only Drools " + onlyDrools);
    }

    private static String ruleIn(String text) {
        return text.replaceAll("^.*ruleId=([^,]+),.*$", "$1").replaceAll(" on .*$", "");
    }

    /** Law 2: what was definite when less was known stays so when more is known. */
    public static @Nullable Violation learningNeverContradicts(CheckResult less, CheckResult more) {
        Map<String, RuleOutcome> later = new HashMap<>();
        more.outcomes().forEach(outcome -> later.put(outcome.card().id(), outcome));
        for (RuleOutcome before : less.outcomes()) {
            RuleOutcome after = Objects.requireNonNull(later.get(before.card().id()));
            Violation violation =
                    before.card().recordKeeping() || after.failure() != null ? null : compare(before, after);
            if (violation != null) {
                return violation;
            }
        }
        return lostConclusion(less, more);
    }

    private static @Nullable Violation compare(RuleOutcome before, RuleOutcome after) {
        for (FactRef subject : before.verdicts().keySet()) {
            Verdict was = before.verdicts().get(subject);
            Verdict is = after.verdicts().get(subject);
            if (!mayBecome(was, is)) {
                return new Violation(
                        "law 2, learning never contradicts",
                        before.card().id(),
                        subject + " was " + was + " and became " + is);
            }
        }
        boolean ruledOut = before.subjectsOpen() && before.unrecordedBreach().isEmpty() && before.inForce();
        return ruledOut ? newBreach(before, after) : null;
    }

    /** Where no unrecorded subject can break the rule, none that is recorded later does. */
    private static @Nullable Violation newBreach(RuleOutcome before, RuleOutcome after) {
        return after.findings().stream()
                .map(Finding::subject)
                .filter(subject -> !before.verdicts().containsKey(subject))
                .findFirst()
                .map(subject -> new Violation(
                        "law 2, learning never contradicts",
                        before.card().id(),
                        subject + " was not recorded and could not break the rule, but became NOT_MET"))
                .orElse(null);
    }

    private static boolean mayBecome(@Nullable Verdict was, @Nullable Verdict is) {
        if (was == null || was == Verdict.CANNOT_TELL) {
            return true;
        }
        return was == is || (was == Verdict.MET && is == Verdict.NOT_APPLICABLE);
    }

    private static @Nullable Violation lostConclusion(CheckResult less, CheckResult more) {
        SortedSet<String> lost = facts(less).map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
        facts(more).map(Fact::id).forEach(lost::remove);
        return lost.isEmpty()
                ? null
                : new Violation(
                        "law 2, learning never contradicts",
                        lost.first().replaceAll("/.*$", ""),
                        "no longer derived: " + lost);
    }

    /** Law 3: where nothing is missing, nothing is in doubt. */
    public static @Nullable Violation notIdle(CheckResult complete) {
        return complete.outcomes().stream()
                .filter(outcome -> outcome.failure() == null && outcome.inDoubt())
                .findFirst()
                .map(outcome -> new Violation(
                        "law 3, not idle",
                        outcome.card().id(),
                        "in doubt on a complete portfolio: " + outcome.doubts() + outcome.unrecordedBreach()
                                + outcome.derivationDoubts()))
                .orElse(null);
    }
}

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the oracle and another witness answer differently; null where they agree. */
final class Agreement {
    private Agreement() {}

    /** The first difference to the evaluator: verdict by verdict, and all that is derived. */
    static @Nullable String withEvaluator(Map<String, Verdicts> oracle, CheckResult evaluator) {
        for (RuleOutcome outcome : evaluator.outcomes()) {
            Verdicts verdicts = oracle.get(outcome.card().id());
            if (verdicts != null && outcome.failure() == null) {
                String difference = difference(outcome, verdicts);
                if (difference != null) {
                    return difference;
                }
            }
        }
        return null;
    }

    private static @Nullable String difference(RuleOutcome outcome, Verdicts verdicts) {
        String rule = outcome.card().id();
        String judged = first(rule, "evaluator", verdicts.bySubject(), outcome.verdicts());
        SortedMap<String, String> derived = new TreeMap<>();
        outcome.derived().forEach(ref -> derived.put(ref.id(), ref.id()));
        SortedMap<String, String> ours = new TreeMap<>();
        verdicts.derived().forEach(fact -> ours.put(fact.id(), fact.id()));
        return judged != null ? judged : first(rule, "evaluator", ours, derived);
    }

    /** The first difference to Drools, which knows findings only. */
    static @Nullable String withDrools(Map<String, Verdicts> oracle, CheckResult drools) {
        for (RuleOutcome outcome : drools.outcomes()) {
            Verdicts verdicts = oracle.get(outcome.card().id());
            if (verdicts != null) {
                SortedMap<FactRef, Verdict> ours = verdicts.bySubject();
                ours.values().removeIf(verdict -> verdict != Verdict.NOT_MET);
                SortedMap<FactRef, Verdict> found = new TreeMap<>();
                outcome.findings().stream().map(Finding::subject).forEach(s -> found.put(s, Verdict.NOT_MET));
                String difference = first(outcome.card().id(), "Drools", ours, found);
                if (difference != null) {
                    return difference;
                }
            }
        }
        return null;
    }

    /** The first difference in what was derived, values included. */
    static @Nullable String inConclusions(Map<String, Verdicts> oracle, CheckResult witness) {
        SortedMap<String, String> ours = new TreeMap<>();
        oracle.values().forEach(v -> v.derived().forEach(fact -> ours.put(fact.id(), told(fact))));
        SortedMap<String, String> theirs = new TreeMap<>();
        Stream.of(witness.directives(), witness.observations(), witness.ratings())
                .flatMap(list -> list.stream().map(Fact.class::cast))
                .filter(fact -> oracle.containsKey(ruleOf(fact)))
                .forEach(fact -> theirs.put(fact.id(), told(fact)));
        return first("derived", witness.engine().toString(), ours, theirs);
    }

    private static String ruleOf(Fact fact) {
        return fact.id().replaceAll("/.*$", "");
    }

    /** A derived fact without the texts of its rule, and numbers without their scale. */
    private static String told(Fact fact) {
        if (fact instanceof Directive directive) {
            return "directive to %s about %s, given %s, due %s"
                    .formatted(directive.addresseeId(), directive.subjectId(), directive.givenOn(), directive.dueOn());
        } else if (fact instanceof Observation observation) {
            return "observation of %s: %s of %s"
                    .formatted(observation.subjectId(), plain(observation.value()), plain(observation.target()));
        }
        Rating rating = (Rating) fact;
        return "rating of %s: %s".formatted(rating.subjectId(), plain(rating.level()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static <K extends Comparable<K>, V> @Nullable String first(
            String rule, String witness, SortedMap<K, V> ours, SortedMap<K, V> theirs) {
        SortedMap<K, V> all = new TreeMap<>(theirs);
        all.putAll(ours);
        for (K key : all.keySet()) {
            V our = ours.get(key);
            V their = theirs.get(key);
            if (our == null || !our.equals(their)) {
                return "rule `%s` on %s: the oracle says %s, %s says %s".formatted(rule, key, our, witness, their);
            }
        }
        return null;
    }
}

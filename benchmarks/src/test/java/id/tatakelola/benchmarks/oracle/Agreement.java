package id.tatakelola.benchmarks.oracle;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the oracle and another witness answer differently; null where they agree. */
final class Agreement {
    private Agreement() {}

    /** The first difference to the evaluator in verdicts; a rule that it could not compute proves nothing. */
    static @Nullable String withEvaluator(Map<String, Verdicts> oracle, CheckResult evaluator) {
        return evaluator.outcomes().stream()
                .filter(outcome -> outcome.failure() == null)
                .map(outcome -> verdicts(oracle, outcome))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The difference to the evaluator in the verdicts of one rule. */
    static @Nullable String verdicts(Map<String, Verdicts> oracle, RuleOutcome outcome) {
        Verdicts verdicts = oracle.get(outcome.card().id());
        return verdicts == null ? null : first(on(outcome), "the evaluator", verdicts.bySubject(), outcome.verdicts());
    }

    /** The first difference to Drools, which knows findings only. */
    static @Nullable String withDrools(Map<String, Verdicts> oracle, CheckResult drools) {
        return drools.outcomes().stream()
                .map(outcome -> findings(oracle, outcome))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String findings(Map<String, Verdicts> oracle, RuleOutcome outcome) {
        Verdicts verdicts = oracle.get(outcome.card().id());
        if (verdicts == null) {
            return null;
        }
        SortedMap<FactRef, Verdict> ours = verdicts.bySubject();
        ours.values().removeIf(verdict -> verdict != Verdict.NOT_MET);
        SortedMap<FactRef, Verdict> theirs = new TreeMap<>();
        outcome.findings().forEach(finding -> theirs.put(finding.subject(), Verdict.NOT_MET));
        return first(on(outcome), "Drools", ours, theirs);
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
        return first("", witness.engine().toString(), ours, theirs);
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

    private static String on(RuleOutcome outcome) {
        return "rule `" + outcome.card().id() + "` on ";
    }

    private static <K extends Comparable<K>, V> @Nullable String first(
            String on, String witness, SortedMap<K, V> ours, SortedMap<K, V> theirs) {
        SortedMap<K, V> all = new TreeMap<>(theirs);
        all.putAll(ours);
        for (K key : all.keySet()) {
            V our = ours.get(key);
            V their = theirs.get(key);
            if (our == null || !our.equals(their)) {
                return "%s%s: the oracle says %s, %s says %s".formatted(on, key, our, witness, their);
            }
        }
        return null;
    }
}

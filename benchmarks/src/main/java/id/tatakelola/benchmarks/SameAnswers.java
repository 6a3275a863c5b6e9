package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.oracle.Oracle;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.benchmarks.rivals.Hits;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.CheckResult.Engine;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees that what is to be timed gives the same answers. */
final class SameAnswers {
    private SameAnswers() {}

    /**
     * Compares an answer with that of the oracle: of the evaluator every verdict, of Drools every finding, of both every
     * conclusion.
     *
     * @throws IllegalStateException with the first difference
     */
    static void required(Oracle oracle, Portfolio portfolio, LocalDate asOf, CheckResult answer) {
        same("all rules are written in Java", "[]", oracle.unwritten().toString());
        same("no rule failed", 0L, answer.failures().count());
        Map<String, Verdicts> expected = oracle.check(portfolio, asOf);
        for (RuleOutcome outcome : answer.outcomes()) {
            Verdicts verdicts = expected.get(outcome.card().id());
            compare(outcome, verdicts, answer.engine());
        }
        same("conclusions", told(expected.values().stream().flatMap(v -> v.derived().stream())), told(derived(answer)));
    }

    /**
     * Compares what an engine that only finds has found.
     *
     * @throws IllegalStateException with the first difference
     */
    static void required(Oracle oracle, Portfolio portfolio, LocalDate asOf, Hits hits) {
        same("all rules are written in Java", "[]", oracle.unwritten().toString());
        SortedMap<String, SortedSet<FactRef>> expected = new TreeMap<>();
        oracle.check(portfolio, asOf).forEach((rule, verdicts) -> {
            SortedMap<FactRef, Verdict> broken = verdicts.bySubject();
            broken.values().removeIf(verdict -> verdict != Verdict.NOT_MET);
            if (!broken.isEmpty()) {
                expected.put(rule, new TreeSet<>(broken.keySet()));
            }
        });
        same("something is found", false, expected.isEmpty());
        same("findings", expected, hits.subjects());
    }

    private static void compare(RuleOutcome outcome, @Nullable Verdicts verdicts, Engine engine) {
        String rule = outcome.card().id();
        if (verdicts == null) {
            throw new IllegalStateException("rule `" + rule + "` is not written in Java");
        }
        SortedMap<FactRef, Verdict> expected = verdicts.bySubject();
        SortedMap<FactRef, Verdict> given = new TreeMap<>();
        if (engine == Engine.EVALUATOR) {
            given.putAll(outcome.verdicts());
        } else {
            expected.values().removeIf(verdict -> verdict != Verdict.NOT_MET);
            outcome.findings().forEach(finding -> given.put(finding.subject(), Verdict.NOT_MET));
        }
        same("rule `" + rule + "`", expected, given);
    }

    private static Stream<Fact> derived(CheckResult answer) {
        return Stream.of(answer.directives(), answer.observations(), answer.ratings())
                .flatMap(facts -> facts.stream().map(Fact.class::cast));
    }

    private static SortedMap<String, String> told(Stream<Fact> derived) {
        SortedMap<String, String> told = new TreeMap<>();
        derived.forEach(fact -> told.put(fact.id(), told(fact)));
        return told;
    }

    private static String told(Fact fact) {
        if (fact instanceof Directive directive) {
            return directive.addresseeId() + " by " + directive.dueOn();
        } else if (fact instanceof Observation observation) {
            return plain(observation.value()) + " of " + plain(observation.target());
        }
        return plain(((Rating) fact).level());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "unknown" : number.stripTrailingZeros().toPlainString();
    }

    private static void same(String what, Object expected, Object given) {
        if (!expected.equals(given)) {
            throw new IllegalStateException(what + ": the answers differ, by hand " + expected + ", else " + given);
        }
    }
}

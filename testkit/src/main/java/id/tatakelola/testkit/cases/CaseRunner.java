package id.tatakelola.testkit.cases;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Runs cases (<i>penjalan kasus</i>) through the engine that applications use; packs are compiled once. */
public final class CaseRunner {
    private final PackSet packs;
    private final FactTypes types;
    private final Map<String, GovernanceEngine> engines = new ConcurrentHashMap<>();

    /** A runner for packs. */
    public CaseRunner(PackSet packs, FactTypes types) {
        this.packs = packs;
        this.types = types;
    }

    /** An engine with one rule alone: what others derive is for the case to give. */
    private GovernanceEngine engine(String ruleId) {
        return engines.computeIfAbsent(ruleId, id -> {
            RulePack alone = new RulePack("case", "1.0.0", List.of(rule(id)), List.of());
            return GovernanceEngine.load(PackSet.of(List.of(alone)), types, EngineLimits.STANDARD);
        });
    }

    /**
     * The plan of a rule.
     *
     * @throws IllegalArgumentException when no pack has the rule
     */
    public RulePlan rule(String id) {
        return packs.rules().stream()
                .filter(r -> r.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack has rule `" + id + "`."
                        + Suggestions.maybe(
                                id,
                                packs.rules().stream().map(r -> r.card().id()).toList())));
    }

    /** What a rule says in a case. */
    public RuleOutcome outcome(CaseFile file, RuleCase one) {
        return engine(file.rule()).check(one.portfolio(), one.asOf()).outcome(file.rule());
    }

    /** What is wrong with a case, or null when all is as expected. */
    public @Nullable String run(CaseFile file, RuleCase one) {
        RuleOutcome outcome = outcome(file, one);
        List<String> wrong = new ArrayList<>();
        if (outcome.failure() != null) {
            wrong.add("the rule could not be evaluated: " + outcome.failure().message());
        }
        checkVerdicts(one, outcome, wrong);
        checkMessages(one, outcome, wrong);
        checkDerived(one, outcome, wrong);
        return wrong.isEmpty() ? null : report(file, one, wrong);
    }

    private void checkVerdicts(RuleCase one, RuleOutcome outcome, List<String> wrong) {
        SortedMap<String, FactRef> subjects = new TreeMap<>();
        outcome.verdicts().keySet().forEach(ref -> subjects.put(ref.id(), ref));
        one.expect().forEach((id, wanted) -> {
            FactRef subject = subjects.get(id);
            Verdict given = subject == null ? null : outcome.verdicts().get(subject);
            if (given != wanted) {
                wrong.add(id + " should be " + wanted + ", but " + (given == null ? "is no subject" : "is " + given)
                        + "." + (subject == null ? "" : why(one, outcome, subject)));
            }
        });
    }

    /** For an unexpected silence, the condition that failed first; for a doubt, what it rests on. */
    private String why(RuleCase one, RuleOutcome outcome, FactRef subject) {
        String doubts = outcome.doubts().stream()
                .filter(d -> d.subject().equals(subject))
                .map(d -> " It rests on " + d.unknowns() + ".")
                .reduce("", String::concat);
        Explanation explanation = engine(outcome.card().id())
                .explain(one.portfolio(), one.asOf(), outcome.card().id(), subject);
        return explanation.firstFailed() == null
                ? doubts
                : doubts + " The first condition that failed is `"
                        + explanation.firstFailed().text() + "` in line "
                        + explanation.firstFailed().line() + ".";
    }

    private static void checkMessages(RuleCase one, RuleOutcome outcome, List<String> wrong) {
        one.messages().forEach((id, wanted) -> {
            Finding finding = finding(outcome, id);
            String given = finding == null ? "nothing" : finding.message().indonesian();
            if (!given.equals(wanted)) {
                wrong.add(id + " should say \"" + wanted + "\", but says \"" + given + "\".");
            }
        });
        for (String id : one.waived()) {
            Finding finding = finding(outcome, id);
            if (finding == null || finding.waiverId() == null) {
                wrong.add(id + " should be waived, but is not.");
            }
        }
    }

    private static @Nullable Finding finding(RuleOutcome outcome, String subjectId) {
        return outcome.findings().stream()
                .filter(f -> f.subject().id().equals(subjectId))
                .findFirst()
                .orElse(null);
    }

    private static void checkDerived(RuleCase one, RuleOutcome outcome, List<String> wrong) {
        List<String> derived =
                outcome.derived().stream().map(FactRef::id).sorted().toList();
        if (one.derives() != null
                && !derived.equals(one.derives().stream().sorted().toList())) {
            wrong.add("should derive " + one.derives() + ", but derived " + derived + ".");
        }
        boolean inDoubt = !outcome.derivationDoubts().isEmpty();
        if (one.inDoubt() != null && one.inDoubt() != inDoubt) {
            wrong.add(
                    inDoubt
                            ? "should not be in doubt, but rests on " + outcome.derivationDoubts() + "."
                            : "should be in doubt, but is not.");
        }
    }

    private static String report(CaseFile file, RuleCase one, List<String> wrong) {
        StringBuilder out = new StringBuilder(file.file())
                .append(':')
                .append(one.line())
                .append(": ")
                .append(file.rule())
                .append(", ")
                .append(one.name())
                .append(", as of ")
                .append(one.asOf());
        wrong.forEach(line -> out.append("\n  ").append(line));
        out.append("\ngiven");
        one.portfolio().facts().forEach(fact -> out.append("\n  ").append(fact));
        return out.append("\ncomplete ")
                .append(one.portfolio().registers().stream()
                        .map(r -> r.factType())
                        .toList())
                .toString();
    }

    FactTypes types() {
        return types;
    }
}

package id.tatakelola.testkit.cases;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.CityText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a case wants, held against what the rule says. */
final class Expectation {
    private final RuleCase one;
    private final boolean why;
    private final GovernanceEngine engine;
    private final FactTypes types;
    private final CheckResult result;
    private final RuleOutcome outcome;
    private final List<String> wrong = new ArrayList<>();

    private Expectation(RuleCase one, GovernanceEngine engine, FactTypes types, String rule, boolean why) {
        this.one = one;
        this.why = why;
        this.engine = engine;
        this.types = types;
        this.result = engine.check(one.portfolio(), one.asOf());
        this.outcome = result.outcome(rule);
    }

    /** Whether all is as wanted. */
    static boolean holds(RuleCase one, GovernanceEngine engine, FactTypes types, String rule) {
        return differences(one, engine, types, rule, false).isEmpty();
    }

    /** What differs, a line each, with the reason; empty when all is as wanted. */
    static List<String> differences(RuleCase one, GovernanceEngine engine, FactTypes types, String rule) {
        return differences(one, engine, types, rule, true);
    }

    private static List<String> differences(
            RuleCase one, GovernanceEngine engine, FactTypes types, String rule, boolean why) {
        Expectation wanted = new Expectation(one, engine, types, rule, why);
        if (wanted.outcome.failure() != null) {
            wanted.wrong.add("the rule could not be evaluated: "
                    + wanted.outcome.failure().message());
        }
        wanted.verdicts();
        wanted.messages();
        wanted.derived();
        return wanted.wrong;
    }

    private void verdicts() {
        SortedMap<String, FactRef> subjects = new TreeMap<>();
        outcome.verdicts().keySet().forEach(ref -> subjects.put(ref.id(), ref));
        one.expect().forEach((id, wanted) -> {
            FactRef subject = subjects.get(id);
            Verdict given = subject == null ? null : outcome.verdicts().get(subject);
            if (given != wanted) {
                wrong.add(id + " should be " + wanted + ", but " + (given == null ? "is no subject" : "is " + given)
                        + "." + (subject == null || !why ? "" : why(subject)));
            }
        });
    }

    /** For an unexpected silence, the condition that failed first; for a doubt, what it rests on. */
    private String why(FactRef subject) {
        String doubts = outcome.doubts().stream()
                .filter(d -> d.subject().equals(subject))
                .map(d -> " It rests on " + d.unknowns() + ".")
                .reduce("", String::concat);
        Explanation explanation =
                engine.explain(one.portfolio(), one.asOf(), outcome.card().id(), subject);
        return explanation.firstFailed() == null
                ? doubts
                : doubts + " The first condition that failed is `"
                        + explanation.firstFailed().text() + "` in line "
                        + explanation.firstFailed().line() + ".";
    }

    private void messages() {
        one.messages().forEach((id, wanted) -> {
            Finding finding = finding(id);
            String given = finding == null ? "nothing" : finding.message().indonesian();
            if (!given.equals(wanted)) {
                wrong.add(id + " should say \"" + wanted + "\", but says \"" + given + "\".");
            }
        });
        for (String id : one.waived()) {
            Finding finding = finding(id);
            if (finding == null || finding.waiverId() == null) {
                wrong.add(id + " should be waived, but is not.");
            }
        }
    }

    private @Nullable Finding finding(String subjectId) {
        return outcome.findings().stream()
                .filter(f -> f.subject().id().equals(subjectId))
                .findFirst()
                .orElse(null);
    }

    private void derived() {
        SortedMap<String, SortedMap<String, String>> wanted = one.derives();
        if (wanted != null) {
            Set<String> given = new TreeSet<>();
            outcome.derived().forEach(ref -> given.add(ref.id()));
            if (!given.equals(wanted.keySet())) {
                wrong.add("should derive " + wanted.keySet() + ", but derived " + given + ".");
            }
            facts().forEach(fact -> components(fact, wanted.getOrDefault(fact.id(), new TreeMap<>())));
        }
        boolean inDoubt = !outcome.derivationDoubts().isEmpty();
        if (one.inDoubt() != null && one.inDoubt() != inDoubt) {
            wrong.add(
                    inDoubt
                            ? "should not be in doubt, but rests on " + outcome.derivationDoubts() + "."
                            : "should be in doubt, but is not.");
        }
    }

    private Stream<Fact> facts() {
        return Stream.of(result.directives(), result.observations(), result.ratings())
                .flatMap(List::stream);
    }

    private void components(Fact fact, SortedMap<String, String> wanted) {
        FactType type = types.of(fact.getClass());
        wanted.forEach((name, value) -> {
            var component = type.component(name);
            if (component == null) {
                wrong.add("`" + type + "` has no component `" + name + "`.");
                return;
            }
            Object known = component.get(fact);
            String given = known == null ? "" : CityText.plain(known);
            if (!given.equals(value)) {
                wrong.add(fact.id() + " should have " + name + " " + (value.isEmpty() ? "unknown" : value)
                        + ", but has " + (given.isEmpty() ? "it unknown" : given) + ".");
            }
        });
    }
}

package id.tatakelola.testkit.cases;

import static id.tatakelola.testkit.told.Words.maybe;
import static id.tatakelola.testkit.told.Words.nothing;
import static id.tatakelola.testkit.told.Words.say;
import static id.tatakelola.testkit.told.Words.unknown;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.testkit.law.CityText;
import id.tatakelola.testkit.told.Background;
import id.tatakelola.testkit.told.Words;
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
    private final Background background;
    private final CheckResult result;
    private final RuleOutcome outcome;
    private final List<LocalText> wrong = new ArrayList<>();

    private Expectation(RuleCase one, Background background, String rule) {
        this.one = one;
        this.background = background;
        this.result = background.engine().check(one.portfolio(), one.asOf());
        this.outcome = result.outcome(rule);
    }

    /** Whether all is as wanted. */
    static boolean holds(RuleCase one, GovernanceEngine engine, String rule) {
        return differences(one, new Background(engine, one.portfolio(), one.asOf()), rule)
                .isEmpty();
    }

    /** What differs, a line each, with the reason; empty when all is as wanted. */
    static List<LocalText> differences(RuleCase one, Background background, String rule) {
        Expectation wanted = new Expectation(one, background, rule);
        wanted.failure();
        wanted.verdicts();
        wanted.messages();
        wanted.derived();
        return wanted.wrong;
    }

    private void failure() {
        RuleFailure failure = outcome.failure();
        if (failure != null) {
            wrong.add(say("failure." + failure.kind(), failure.message()));
        }
    }

    private void verdicts() {
        SortedMap<String, FactRef> subjects = new TreeMap<>();
        outcome.verdicts().keySet().forEach(ref -> subjects.put(ref.id(), ref));
        one.expect().forEach((id, wanted) -> {
            FactRef subject = subjects.get(id);
            if (subject == null) {
                wrong.add(say("verdict.no-subject", id, wanted, maybe(id, subjects.keySet())));
            } else if (outcome.verdicts().get(subject) != wanted) {
                Verdict given = outcome.verdicts().get(subject);
                wrong.add(say("verdict.other", id, wanted, String.valueOf(given), why(subject)));
            }
        });
    }

    /** For an unexpected silence, the condition that failed first; for a doubt, what it rests on; found when it is read. */
    private LocalText why(FactRef subject) {
        List<Unknown> unknowns = outcome.doubts().stream()
                .filter(doubt -> doubt.subject().equals(subject))
                .flatMap(doubt -> doubt.unknowns().stream())
                .toList();
        return LocalText.writtenWhenRead(language -> rests(unknowns).in(language)
                + background.firstFailed(outcome.card().id(), subject).in(language));
    }

    private static LocalText rests(List<Unknown> unknowns) {
        return unknowns.isEmpty() ? nothing() : say("rests", unknown(unknowns));
    }

    private void messages() {
        one.messages().forEach((id, wanted) -> {
            Finding finding = finding(id);
            if (finding == null) {
                wrong.add(say("message.none", id, wanted));
            } else if (!finding.message().indonesian().equals(wanted)) {
                wrong.add(say("message.other", id, wanted, finding.message().indonesian()));
            }
        });
        for (String id : one.waived()) {
            Finding finding = finding(id);
            if (finding == null || finding.waiverId() == null) {
                wrong.add(say("waived.not", id));
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
                wrong.add(say("derives.other", wanted.keySet(), given));
            }
            facts().forEach(fact -> components(fact, wanted.getOrDefault(fact.id(), new TreeMap<>())));
        }
        List<Unknown> unknowns = outcome.derivationDoubts();
        if (one.inDoubt() != null && one.inDoubt() == unknowns.isEmpty()) {
            wrong.add(unknowns.isEmpty() ? say("doubt.none") : say("doubt.some", unknown(unknowns)));
        }
    }

    private Stream<Fact> facts() {
        return Stream.of(result.directives(), result.observations(), result.ratings())
                .flatMap(List::stream);
    }

    private void components(Fact fact, SortedMap<String, String> wanted) {
        FactType type = background.portfolio().types().of(fact.getClass());
        wanted.forEach((name, value) -> {
            FactComponent component = type.component(name);
            if (component == null) {
                wrong.add(say("component.none", type, name, maybe(name, names(type))));
                return;
            }
            Object known = component.get(fact);
            String given = known == null ? "" : CityText.plain(known);
            if (!given.equals(value)) {
                wrong.add(say("component.other", fact.id(), name, shown(value), shown(given)));
            }
        });
    }

    private static List<String> names(FactType type) {
        return type.components().stream().map(FactComponent::name).toList();
    }

    private static LocalText shown(String value) {
        return value.isEmpty() ? say("value.unknown") : Words.same(value);
    }
}

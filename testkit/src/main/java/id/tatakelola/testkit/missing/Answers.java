package id.tatakelola.testkit.missing;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import id.tatakelola.testkit.law.CityText;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers, as far as a case can want it.
 *
 * @param verdicts by subject id
 * @param derived by id, what matters of each fact derived, by component
 * @param definite whether nothing is in doubt and nothing failed
 */
record Answers(
        SortedMap<String, Verdict> verdicts, SortedMap<String, SortedMap<String, String>> derived, boolean definite) {

    static Answers of(CheckResult result, String rule) {
        RuleOutcome outcome = result.outcome(rule);
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        outcome.verdicts().forEach((ref, verdict) -> verdicts.put(ref.id(), verdict));
        SortedMap<String, SortedMap<String, String>> derived = new TreeMap<>();
        result.observations().forEach(o -> derived.put(o.id(), parts(o)));
        result.ratings().forEach(r -> derived.put(r.id(), parts(r)));
        result.directives().stream().filter(d -> d.ruleId().equals(rule)).forEach(d -> derived.put(d.id(), parts(d)));
        return new Answers(verdicts, derived, !outcome.inDoubt());
    }

    private static SortedMap<String, String> parts(Fact fact) {
        SortedMap<String, String> parts = new TreeMap<>();
        if (fact instanceof Observation observation) {
            put(parts, "value", observation.value());
            put(parts, "target", observation.target());
        } else if (fact instanceof Rating rating) {
            put(parts, "level", rating.level());
        } else if (fact instanceof Directive directive) {
            put(parts, "addresseeId", directive.addresseeId());
            put(parts, "dueOn", directive.dueOn());
        }
        return parts;
    }

    private static void put(SortedMap<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, CityText.plain(value));
        }
    }

    /** Whether these differ from others in what is not in doubt here. */
    boolean definitelyDifferFrom(Answers others) {
        boolean derivedOtherwise = definite && !derived.equals(others.derived);
        return derivedOtherwise
                || verdicts.entrySet().stream()
                        .anyMatch(e ->
                                e.getValue() != Verdict.CANNOT_TELL && e.getValue() != others.verdicts.get(e.getKey()));
    }

    /** The part of a case that wants these answers, as far as others differ from them. */
    String wanted(Answers others) {
        if (!derived.equals(others.derived)) {
            return "derives: "
                    + derived.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + map(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        SortedMap<String, String> wanted = new TreeMap<>();
        verdicts.forEach((id, verdict) -> {
            if (verdict != Verdict.CANNOT_TELL && verdict != others.verdicts.get(id)) {
                wanted.put(id, verdict.name());
            }
        });
        return "expect: " + map(wanted);
    }

    private static String map(SortedMap<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

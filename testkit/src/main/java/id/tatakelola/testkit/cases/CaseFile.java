package id.tatakelola.testkit.cases;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.testkit.random.City;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one rule.
 *
 * @param file where they stand
 * @param rule the rule they test
 * @param lines the lines in which its keys stand, counted from 1
 * @param severity how grave its findings should be; null when the file does not say
 * @param cites the articles it should cite, as written in a rule; null when the file does not say
 * @param given the facts, complete registers and day of all cases; null when the file gives no day
 * @param cases the cases, in order
 * @param unreachable kinds that the rule cannot reach, with the reason
 * @param equivalent mutants of the rule that no case can notice, with the reason
 */
public record CaseFile(
        String file,
        String rule,
        SortedMap<String, Integer> lines,
        @Nullable Severity severity,
        @Nullable List<String> cites,
        @Nullable City given,
        List<RuleCase> cases,
        SortedMap<String, String> unreachable,
        SortedMap<String, String> equivalent) {
    /** A file without cases. */
    public static CaseFile empty(String file, String rule) {
        return new CaseFile(file, rule, new TreeMap<>(), null, null, null, List.of(), new TreeMap<>(), new TreeMap<>());
    }

    /** The line in which a key stands, counted from 1; 1 when it is not there. */
    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    /** The reason that a file gives under a name, in whichever language it writes the name; null when it gives none. */
    public static @Nullable String reason(SortedMap<String, String> reasons, LocalText name) {
        String reason = reasons.get(name.english());
        return reason == null ? reasons.get(name.indonesian()) : reason;
    }
}

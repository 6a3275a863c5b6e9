package id.tatakelola.testkit.cases;

import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One case of a case file, ready to run.
 *
 * @param name a sentence
 * @param line where it stands, counted from 1
 * @param portfolio the facts and complete registers
 * @param asOf the day
 * @param expect the verdicts wanted, by subject id
 * @param messages the Indonesian messages wanted, by subject id
 * @param derives all facts the rule derives, by id, with the components wanted; null when the case does not say
 * @param inDoubt whether the derivation is in doubt; null when the case does not say
 * @param waived the subjects whose finding is waived
 */
public record RuleCase(
        String name,
        int line,
        Portfolio portfolio,
        LocalDate asOf,
        SortedMap<String, Verdict> expect,
        SortedMap<String, String> messages,
        @Nullable SortedMap<String, SortedMap<String, String>> derives,
        @Nullable Boolean inDoubt,
        List<String> waived) {
    /** Whether nothing in the answer wanted is in doubt. */
    public boolean definite() {
        return !expect.containsValue(Verdict.CANNOT_TELL) && !Boolean.TRUE.equals(inDoubt);
    }
}

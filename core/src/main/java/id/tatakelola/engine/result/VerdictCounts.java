package id.tatakelola.engine.result;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often each verdict was given.
 *
 * @param met subjects for which the rule is met
 * @param notMet subjects for which it is not met, waived ones included
 * @param notApplicable subjects it is not about
 * @param cannotTell subjects for which it cannot be told
 */
public record VerdictCounts(long met, long notMet, long notApplicable, long cannotTell) {
    /** The counts of the verdicts given. */
    public static VerdictCounts of(Collection<Verdict> verdicts) {
        Map<Verdict, Long> by =
                verdicts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new VerdictCounts(
                by.getOrDefault(Verdict.MET, 0L),
                by.getOrDefault(Verdict.NOT_MET, 0L),
                by.getOrDefault(Verdict.NOT_APPLICABLE, 0L),
                by.getOrDefault(Verdict.CANNOT_TELL, 0L));
    }

    /** The sum of two counts. */
    public VerdictCounts plus(VerdictCounts other) {
        return new VerdictCounts(
                met + other.met,
                notMet + other.notMet,
                notApplicable + other.notApplicable,
                cannotTell + other.cannotTell);
    }

    /** How many subjects the rule was about or may be about. */
    public long inScope() {
        return met + notMet + cannotTell;
    }
}

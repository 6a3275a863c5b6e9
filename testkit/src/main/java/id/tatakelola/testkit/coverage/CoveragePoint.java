package id.tatakelola.testkit.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a case of a rule should try (<i>titik cakupan</i>).
 *
 * @param aspect what sort of thing
 * @param what which, such as {@code MET} or {@code `status == RUNNING` false}
 * @param line the line of the rule file, counted from 1
 * @param covered whether some case tries it
 * @param excused why no case can, as the case file says under {@code unreachable}; null when one should
 * @param form the lines of a case that would try it
 */
public record CoveragePoint(
        Aspect aspect,
        String what,
        int line,
        boolean covered,
        @Nullable String excused,
        String form) {
    /** Whether a case is missing. */
    public boolean missing() {
        return !covered && excused == null;
    }
}

package id.tatakelola.testkit.coverage;

import id.tatakelola.engine.result.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a case of a rule should try (<i>titik cakupan</i>).
 *
 * @param aspect what sort of thing
 * @param what which, such as {@code MET} or {@code `status == RUNNING` false}; a case file may excuse it by its name in
 *     either language
 * @param line the line of the rule file, counted from 1
 * @param covered whether some case tries it
 * @param excused why no case can, as the case file says under {@code unreachable}; null when one should
 * @param form the lines of a case that would try it
 */
public record CoveragePoint(
        Aspect aspect,
        LocalText what,
        int line,
        boolean covered,
        @Nullable String excused,
        LocalText form) {
    /** Whether a case is missing. */
    public boolean missing() {
        return !covered && excused == null;
    }
}

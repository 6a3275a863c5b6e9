package id.tatakelola.testkit.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the cases of one rule try.
 *
 * @param ruleId the rule
 * @param file its rule file, relative to the pack's folder
 * @param points everything there is to try, covered or not
 */
public record RuleCoverage(String ruleId, String file, List<CoveragePoint> points) {
    /** Copies the list. */
    public RuleCoverage {
        points = List.copyOf(points);
    }

    /** How much of an aspect is tried; what cannot be tried does not count. */
    public Share share(Aspect aspect) {
        List<CoveragePoint> some = points.stream()
                .filter(p -> p.aspect() == aspect && (p.covered() || p.excused() == null))
                .toList();
        return new Share(some.stream().filter(CoveragePoint::covered).count(), some.size());
    }

    /** Whether the cases see each answer that the rule can give. */
    public boolean answered() {
        return share(Aspect.ANSWER).ratio() == 1;
    }

    /** What no case tries. */
    public Stream<CoveragePoint> missing() {
        return points.stream().filter(CoveragePoint::missing);
    }
}

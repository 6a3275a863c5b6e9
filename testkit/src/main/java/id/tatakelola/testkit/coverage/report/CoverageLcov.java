package id.tatakelola.testkit.coverage.report;

import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Coverage in the trace format of LCOV, which editors and servers show beside the rule: the answers of a rule as its
 * functions, the sides of its conditions and its bounds as the branches of their lines.
 */
public final class CoverageLcov {
    private CoverageLcov() {}

    /**
     * The trace.
     *
     * @param sources the folder of the rule files, as the reader should find them
     */
    public static String of(PackCoverage coverage, String sources) {
        StringBuilder out = new StringBuilder();
        coverage.rules().forEach(rule -> rule(rule, sources, out));
        return out.toString();
    }

    private static void rule(RuleCoverage rule, String sources, StringBuilder out) {
        out.append("TN:\nSF:").append(sources).append('/').append(rule.file()).append('\n');
        answers(points(rule, List.of(Aspect.ANSWER)), out);
        List<CoveragePoint> branches = points(rule, List.of(Aspect.CONDITION, Aspect.BOUND));
        branches(branches, out);
        lines(branches, out);
        out.append("end_of_record\n");
    }

    private static List<CoveragePoint> points(RuleCoverage rule, List<Aspect> aspects) {
        return rule.points().stream()
                .filter(p -> aspects.contains(p.aspect()) && (p.covered() || p.missing()))
                .toList();
    }

    private static void answers(List<CoveragePoint> answers, StringBuilder out) {
        answers.forEach(a -> out.append("FN:" + a.line() + "," + a.what().english() + "\n"));
        answers.forEach(a -> out.append("FNDA:" + hits(a) + "," + a.what().english() + "\n"));
        out.append("FNF:" + answers.size() + "\nFNH:" + covered(answers) + "\n");
    }

    private static void branches(List<CoveragePoint> branches, StringBuilder out) {
        for (int i = 0; i < branches.size(); i++) {
            CoveragePoint branch = branches.get(i);
            out.append("BRDA:" + branch.line() + ",0," + i + "," + hits(branch) + "\n");
        }
        out.append("BRF:" + branches.size() + "\nBRH:" + covered(branches) + "\n");
    }

    /** A line is hit as often as one of its branches is. */
    private static void lines(List<CoveragePoint> branches, StringBuilder out) {
        SortedMap<Integer, Integer> hits = new TreeMap<>();
        branches.forEach(branch -> hits.merge(branch.line(), hits(branch), Integer::sum));
        hits.forEach((line, count) -> out.append("DA:" + line + "," + count + "\n"));
        long hit = hits.values().stream().filter(count -> count > 0).count();
        out.append("LF:" + hits.size() + "\nLH:" + hit + "\n");
    }

    private static int hits(CoveragePoint point) {
        return point.covered() ? 1 : 0;
    }

    private static long covered(List<CoveragePoint> points) {
        return points.stream().filter(CoveragePoint::covered).count();
    }
}

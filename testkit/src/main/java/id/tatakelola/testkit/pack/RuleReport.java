package id.tatakelola.testkit.pack;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.coverage.RuleCoverage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the cases of a rule went.
 *
 * @param ruleId the rule
 * @param caseFile its case file, relative to the folder of cases
 * @param problem why its cases could not be run (no file, or one that cannot be read), in several lines; null when they were
 * @param cases its cases, in order; the head of the rule (severity and citations) is the first where the file speaks of it
 * @param coverage what they try
 */
public record RuleReport(
        String ruleId, String caseFile, @Nullable LocalText problem, List<CaseResult> cases, RuleCoverage coverage) {
    /** Copies the list. */
    public RuleReport {
        cases = List.copyOf(cases);
    }

    /** Whether it has cases and all passed. */
    public boolean passed() {
        return problem == null && cases.stream().allMatch(CaseResult::passed);
    }

    /** All that is wrong, ready to print. */
    public Stream<LocalText> failures() {
        return Stream.concat(
                Stream.ofNullable(problem),
                cases.stream().map(CaseResult::wrong).flatMap(Stream::ofNullable));
    }
}

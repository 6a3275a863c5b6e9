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
 * @param head whether severity and citations are as the file says; null where it says nothing of them
 * @param cases its cases as its author wrote them, in order
 * @param coverage what they try
 */
public record RuleReport(
        String ruleId,
        String caseFile,
        @Nullable LocalText problem,
        @Nullable CaseResult head,
        List<CaseResult> cases,
        RuleCoverage coverage) {
    /** Copies the list. */
    public RuleReport {
        cases = List.copyOf(cases);
    }

    /** Whether it has cases and all passed. */
    public boolean passed() {
        return problem == null && results().allMatch(CaseResult::passed);
    }

    /** How its head, if any, and its cases went, in the order of the file. */
    public Stream<CaseResult> results() {
        return Stream.concat(Stream.ofNullable(head), cases.stream());
    }

    /** All that is wrong, ready to print. */
    public Stream<LocalText> failures() {
        return Stream.concat(
                Stream.ofNullable(problem), results().map(CaseResult::wrong).flatMap(Stream::ofNullable));
    }
}

package id.tatakelola.testkit.junit;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.coverage.CoverageDemand;
import id.tatakelola.testkit.pack.PackReport;
import id.tatakelola.testkit.pack.PackTest;
import id.tatakelola.testkit.pack.RuleReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The case files of packs as JUnit tests: one for each case, one for each rule's needed kinds, one for what all cases
 * together should try, and one for case files that belong to no rule.
 */
public final class CaseTests {
    private CaseTests() {}

    /**
     * The tests of packs, of which the cases should try as much as {@link CoverageDemand#STANDARD} says; return them from
     * a {@code @TestFactory}.
     *
     * @param packs the packs
     * @param types the fact types
     * @param folder the folder under which each rule's case file has the path of its rule file
     */
    public static Stream<DynamicNode> of(PackSet packs, FactTypes types, Path folder) {
        return of(PackTest.of(packs, types, folder).run(), CoverageDemand.STANDARD);
    }

    /** The tests of a report, of which the cases should try as much as is demanded. */
    public static Stream<DynamicNode> of(PackReport report, CoverageDemand demand) {
        List<DynamicNode> nodes = new ArrayList<>();
        report.rules().forEach(rule -> nodes.add(rule(rule, demand)));
        nodes.add(test("the cases try enough", String.join("\n", demand.shortfalls(report.coverage()))));
        nodes.add(test(
                "every case file has a rule",
                report.orphans().isEmpty() ? "" : "case files without a rule: " + report.orphans()));
        return nodes.stream();
    }

    private static DynamicNode rule(RuleReport report, CoverageDemand demand) {
        List<DynamicNode> nodes = new ArrayList<>();
        if (!report.problem().isEmpty()) {
            nodes.add(test("can be read", report.problem()));
        }
        report.cases().forEach(one -> nodes.add(test(one.name(), one.wrong())));
        nodes.add(test("has every kind of case it needs", String.join("\n", demand.missing(report.coverage()))));
        return DynamicContainer.dynamicContainer(report.ruleId(), nodes);
    }

    private static DynamicNode test(String name, @Nullable String wrong) {
        return DynamicTest.dynamicTest(name, () -> {
            if (wrong != null && !wrong.isEmpty()) {
                throw new AssertionError(wrong);
            }
        });
    }
}

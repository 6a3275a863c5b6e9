package id.tatakelola.testkit.junit;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.testkit.coverage.CoverageDemand;
import id.tatakelola.testkit.pack.CaseResult;
import id.tatakelola.testkit.pack.PackReport;
import id.tatakelola.testkit.pack.PackTest;
import id.tatakelola.testkit.pack.RuleReport;
import id.tatakelola.testkit.told.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The case files of packs as JUnit tests: one for each case, one for each rule's needed kinds, one for what all cases
 * together should try, and one for case files that belong to no rule.
 */
public final class CaseTests {
    /** That of developers, who read the reports of builds; {@code tatakelola test} tells authors in theirs. */
    private static final Language LANGUAGE = Language.EN;

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
        nodes.add(test("the cases try enough", demand.shortfalls(report.coverage())));
        nodes.add(test("every case file has a rule", report.orphanFailures().toList()));
        return nodes.stream();
    }

    private static DynamicNode rule(RuleReport report, CoverageDemand demand) {
        List<DynamicNode> nodes = new ArrayList<>();
        if (report.problem() != null) {
            nodes.add(test("can be read", List.of(report.problem())));
        }
        report.results().forEach(one -> nodes.add(test(one.name().in(LANGUAGE), wrong(one))));
        nodes.add(test("has every kind of case it needs", demand.missing(report.coverage())));
        return DynamicContainer.dynamicContainer(report.ruleId(), nodes);
    }

    private static List<LocalText> wrong(CaseResult one) {
        return one.wrong() == null ? List.of() : List.of(one.wrong());
    }

    private static DynamicNode test(String name, List<LocalText> wrong) {
        return DynamicTest.dynamicTest(name, () -> {
            if (!wrong.isEmpty()) {
                throw new AssertionError(Words.joined("\n", wrong).in(LANGUAGE));
            }
        });
    }
}

package id.tatakelola.testkit.cases;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The case files of packs as JUnit tests: one for each case, one for each rule's needed kinds, and one for case files that
 * belong to no rule.
 */
public final class CaseTests {
    private static final String SUFFIX = ".cases.yaml";

    private final PackSet packs;
    private final FactTypes types;
    private final Path folder;
    private final CaseRunner runner;

    private CaseTests(PackSet packs, FactTypes types, Path folder) {
        this.packs = packs;
        this.types = types;
        this.folder = folder;
        this.runner = new CaseRunner(packs, types);
    }

    /**
     * The tests of packs; return them from a {@code @TestFactory}.
     *
     * @param packs the packs
     * @param types the fact types
     * @param folder the folder under which each rule's case file has the path of its rule file
     */
    public static Stream<DynamicNode> of(PackSet packs, FactTypes types, Path folder) {
        CaseTests tests = new CaseTests(packs, types, folder);
        Stream<DynamicNode> rules = packs.rules().stream().map(tests::rule);
        return Stream.concat(rules, Stream.of(DynamicTest.dynamicTest("every case file has a rule", tests::noOrphans)));
    }

    private DynamicNode rule(RulePlan plan) {
        String name = caseFile(plan);
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return DynamicTest.dynamicTest(plan.card().id(), () -> {
                throw new AssertionError("rule `" + plan.card().id() + "` has no case file; write " + name + ".");
            });
        }
        List<DynamicNode> nodes = new ArrayList<>();
        try {
            CaseFile file = CaseReader.read(Files.readString(path), name, types);
            file.cases()
                    .forEach(one -> nodes.add(DynamicTest.dynamicTest(one.name(), () -> pass(runner.run(file, one)))));
            nodes.add(DynamicTest.dynamicTest(
                    "has every kind of case it needs",
                    () -> pass(String.join("\n", CaseRequirements.missing(file, runner)))));
        } catch (PortfolioReadException e) {
            nodes.add(DynamicTest.dynamicTest("can be read", () -> pass(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return DynamicContainer.dynamicContainer(plan.card().id(), nodes);
    }

    private static String caseFile(RulePlan plan) {
        return plan.card().file().replaceAll("\\.drl$", SUFFIX);
    }

    private static void pass(@org.jspecify.annotations.Nullable String wrong) {
        if (wrong != null && !wrong.isEmpty()) {
            throw new AssertionError(wrong);
        }
    }

    private void noOrphans() throws IOException {
        List<String> known = packs.rules().stream().map(CaseTests::caseFile).toList();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> orphans = files.filter(f -> f.toString().endsWith(SUFFIX))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .toList();
            pass(orphans.isEmpty() ? "" : "case files without a rule: " + orphans);
        }
    }
}

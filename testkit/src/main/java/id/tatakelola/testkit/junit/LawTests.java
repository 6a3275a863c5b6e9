package id.tatakelola.testkit.junit;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.LawTrial;
import id.tatakelola.testkit.law.Metamorphic;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every rule keeps, tried on random cities without a line of the author's: the three laws, and what must not matter.
 * Return them from a {@code @TestFactory}.
 */
public final class LawTests {
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final int FEW = 50;

    private LawTests() {}

    /**
     * The tests of packs.
     *
     * @param packs the packs
     * @param types the fact types
     * @param drlByFile the text of a rule file, by the file of its card; Drools compiles it
     * @param size how many cities; of what must not matter a twentieth is tried, at least 50
     */
    public static Stream<DynamicTest> of(
            PackSet packs, FactTypes types, Function<String, String> drlByFile, LawSize size) {
        DynamicTest laws = test(
                "the three laws hold", () -> new LawTrial(packs, types, drlByFile).run(size.seed(), size.portfolios()));
        return Stream.concat(Stream.of(laws), whatMustNotMatter(packs, types, size));
    }

    /** Those of what must not matter alone; they need no Drools. */
    public static Stream<DynamicTest> whatMustNotMatter(PackSet packs, FactTypes types, LawSize size) {
        Metamorphic relations = new Metamorphic(packs, types);
        return Stream.of(
                test(
                        "neither order nor names nor an unrelated fact matter",
                        () -> relations.run(size.seed(), Math.max(FEW, size.portfolios() / 20))),
                test("the thread does not matter", () -> relations.inThreads(size.seed(), FEW)),
                test("the locale does not matter", () -> relations.inLocale(TURKISH, size.seed(), FEW)));
    }

    private static DynamicTest test(String name, Supplier<@Nullable String> broken) {
        return DynamicTest.dynamicTest(name, () -> {
            String how = broken.get();
            if (how != null) {
                throw new AssertionError(how);
            }
        });
    }
}

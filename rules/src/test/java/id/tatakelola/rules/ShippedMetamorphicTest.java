package id.tatakelola.rules;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.junit.LawTests;
import id.tatakelola.testkit.law.LawSize;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must not matter, over all shipped rules. */
class ShippedMetamorphicTest {
    @TestFactory
    Stream<DynamicTest> what_must_not_matter() {
        return LawTests.whatMustNotMatter(RulePacks.all(), FactTypes.standard(), LawSize.fromSystemProperties());
    }
}

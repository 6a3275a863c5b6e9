package id.tatakelola.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import id.tatakelola.testkit.law.LawSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a pack's author gets in JUnit for a line each. */
class PackExtensionTest {
    @RegisterExtension
    static final PackExtension PACK =
            PackExtension.ofFolder(Path.of("src/test/resources/id/tatakelola/constructs"), Map.of());

    private static final List<PackSet> BEFORE = new ArrayList<>();

    @BeforeAll
    static void ask(PackSet packs) {
        BEFORE.add(packs);
    }

    @Test
    void a_pack_is_compiled_once_and_handed_to_every_test(PackSet packs, GovernanceEngine engine, FactTypes types) {
        assertThat(packs).isSameAs(BEFORE.get(0));
        assertThat(packs.rules()).hasSameSizeAs(Constructs.PACKS.rules());
        assertThat(engine).isNotNull();
        assertThat(types).isSameAs(FactTypes.standard());
    }

    @TestFactory
    Stream<DynamicTest> laws_and_what_must_not_matter_come_with_one_call(PackSet packs, FactTypes types) {
        return LawTests.of(packs.only("not-plain"), types, Constructs::drl, new LawSize(1, 200));
    }
}

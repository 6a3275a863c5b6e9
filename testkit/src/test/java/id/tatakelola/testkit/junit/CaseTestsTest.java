package id.tatakelola.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.pack.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTestsTest {
    @Test
    void a_case_file_becomes_a_test_for_each_case_and_one_for_its_kinds(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("monitoring/infrastructure/not-plain.cases.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Packs.NOT_PLAIN + "  - {name: linked, expect: {u1: MET}}\n");

        List<DynamicNode> nodes = CaseTests.of(Packs.one("not-plain"), FactTypes.standard(), folder)
                .toList();
        List<? extends DynamicNode> tests =
                ((DynamicContainer) nodes.get(0)).getChildren().toList();

        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("severity and citations", "linked", "has every kind of case it needs");
        assertThatThrownBy(() -> run(tests.get(2)))
                .hasMessageContaining("rule `not-plain` has no case for `unknown NetworkLink.status`. Add")
                .hasMessageContaining("blank: [NetworkLink/.../status]")
                .hasMessageContaining("expect: {...: CANNOT_TELL}")
                .hasMessageContaining("asOf: 2023-12-31");
        assertThatThrownBy(() -> run(nodes.get(1))).hasMessageContaining("conditions");
    }

    @Test
    void a_rule_without_a_case_file_fails_and_so_does_a_file_without_a_rule(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("orphan.cases.yaml"), "rule: x\n");

        List<DynamicNode> nodes = CaseTests.of(Packs.one("not-plain"), FactTypes.standard(), folder)
                .toList();

        DynamicContainer rule = (DynamicContainer) nodes.get(0);
        assertThatThrownBy(() -> run(rule.getChildren().findFirst().orElseThrow()))
                .hasMessageContaining("has no case file; write ");
        assertThatThrownBy(() -> run(nodes.get(nodes.size() - 1))).hasMessageContaining("orphan.cases.yaml");
    }

    private static void run(DynamicNode node) throws Throwable {
        ((DynamicTest) node).getExecutable().execute();
    }
}

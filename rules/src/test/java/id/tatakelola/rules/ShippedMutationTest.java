package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.mutation.Change;
import id.tatakelola.testkit.mutation.Mutant;
import id.tatakelola.testkit.mutation.Mutants;
import id.tatakelola.testkit.mutation.MutationScore;
import id.tatakelola.testkit.pack.PackTest;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whether the cases of the shipped rules notice a slip in a rule; {@code -Pmutation} runs it. */
@EnabledIfSystemProperty(named = "tatakelola.mutation", matches = "true")
class ShippedMutationTest {
    private static final double LEAST = 0.9;
    private static final PackTest TEST =
            PackTest.of(RulePacks.all(), FactTypes.standard(), Path.of("src/test/resources/id/tatakelola/rules"));
    private static final MutationScore SCORE = TEST.mutate();

    @Test
    void nine_of_ten_slips_in_a_rule_are_noticed_by_its_cases() {
        assertThat(SCORE.killed().ratio())
                .as(() -> SCORE.killed() + " slips are noticed. The cases that are missing:\n"
                        + SCORE.rules().stream().map(TEST::missing).collect(Collectors.joining()))
                .isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void every_sort_of_slip_is_made() {
        assertThat(RulePacks.all().rules().stream()
                        .flatMap(plan -> Mutants.of(plan).stream())
                        .map(Mutant::change))
                .contains(Change.values());
    }

    @Test
    void what_is_called_equivalent_survives() {
        assertThat(SCORE.stale()).isEmpty();
    }
}

package id.tatakelola.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackSetTest {
    private static final RulePack MONITORING = pack("monitoring", "no-owner", "no-backup");
    private static final RulePack CITY = pack("singkawang", "no-budget");
    private final PackSet packs = PackSet.of(List.of(MONITORING, CITY));

    private static RulePack pack(String id, String... ruleIds) {
        List<RulePlan> rules = Stream.of(ruleIds).map(Sample::rule).toList();
        return new RulePack(id, "1.0.0", rules, List.of());
    }

    private static List<String> ids(PackSet set) {
        return set.rules().stream().map(rule -> rule.card().id()).toList();
    }

    @Test
    void rules_stand_pack_by_pack_and_sorted_inside_each() {
        assertThat(ids(packs)).containsExactly("no-backup", "no-owner", "no-budget");
        assertThat(packs.leftOut()).isEmpty();
    }

    @Test
    void only_keeps_the_rules_and_packs_named_and_tells_the_rest() {
        PackSet only = packs.only("no-owner", "singkawang");
        assertThat(ids(only)).containsExactly("no-owner", "no-budget");
        assertThat(only.leftOut()).containsExactly("no-backup");
    }

    @Test
    void without_leaves_out_the_rules_and_packs_named_and_tells_them() {
        PackSet rest = packs.without("no-owner", "singkawang");
        assertThat(ids(rest)).containsExactly("no-backup");
        assertThat(rest.leftOut()).containsExactly("no-budget", "no-owner");
        assertThat(rest.leftOutRules()).hasSize(2);
    }

    @Test
    void what_is_left_out_twice_over_stays_told() {
        assertThat(packs.without("no-owner").without("no-budget").leftOut()).containsExactly("no-budget", "no-owner");
    }

    @Test
    void what_is_left_out_stays_told_when_a_pack_is_added() {
        PackSet more = packs.without("no-owner").and(pack("other", "no-plan"));
        assertThat(more.leftOut()).containsExactly("no-owner");
        assertThat(ids(more)).contains("no-plan");
    }

    @Test
    void a_pack_whose_rules_are_all_left_out_still_takes_part_with_its_parameters() {
        assertThat(packs.without("singkawang").packs()).extracting(RulePack::id).contains("singkawang");
    }

    @Test
    void leaving_out_what_is_not_there_is_refused_with_a_guess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.without("no-bakup"))
                .withMessage("there is no pack or rule `no-bakup`. Maybe `no-backup`.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.only("direction"))
                .withMessage("there is no pack or rule `direction`.");
    }

    @Test
    void a_rule_id_used_twice_is_refused_naming_file_and_pack() {
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> packs.and(pack("other", "no-owner")))
                .withMessage("monitoring/application/no-owner.drl: "
                        + "rule id `no-owner` is already used in pack `monitoring`.");
    }

    @Test
    void a_pack_given_twice_is_refused_with_all_that_is_wrong() {
        assertThatExceptionOfType(RulePackException.class)
                .isThrownBy(() -> packs.and(CITY))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(RulePackProblem::english)
                        .containsExactly(
                                "pack `singkawang` is given twice.",
                                "rule id `no-budget` is already used in pack `singkawang`."));
    }

    @Test
    void a_problem_names_its_place_as_far_as_it_is_known() {
        assertThat(new RulePackProblem("a.drl", 0, 0, "y", "x")).hasToString("a.drl: x");
        assertThat(new RulePackProblem("a.drl", 9, 0, "y", "x")).hasToString("a.drl:9: x");
        assertThat(new RulePackProblem("a.drl", 9, 4, "y", "x")).hasToString("a.drl:9:4: x");
        assertThat(new RulePackProblem("a.drl", 9, 4, "y", "x").in(Language.ID)).isEqualTo("a.drl:9:4: y");
    }
}

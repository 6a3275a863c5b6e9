package id.tatakelola.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.oversight.Waiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of every construct in Drools sessions. */
class DroolsCheckTest {
    private static final Path FOLDER = Path.of("../testkit/src/test/resources/id/tatakelola/constructs");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final RulePack ALL =
            RuleCompiler.forTypes(FactTypes.standard()).compile(PackFolder.read(FOLDER, Map.of()));
    private static final PackSet PACKS = PackSet.of(List.of(new RulePack(
            "some",
            "1.0.0",
            ALL.rules().stream().filter(r -> chosen(r.card().id())).toList(),
            List.of())));
    private static final DroolsCheck DROOLS = DroolsCheck.load(PACKS, DroolsCheckTest::drl);

    private static boolean chosen(String id) {
        return List.of("op-none", "exists-plain", "derive-observation", "derive-rating", "reads-observation", "dated")
                .contains(id);
    }

    private static String drl(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Portfolio city(Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                new OrganizationUnit(
                        "u1", "Dinas A", id.tatakelola.model.organization.UnitKind.BOARD, Fact.NONE, null, null),
                Application.of("a1", "A").withOwnerId("u1").withStatus(ApplicationStatus.RUNNING),
                Application.of("a2", "B").withOwnerId("u1").withStatus(ApplicationStatus.RUNNING),
                new ApplicationUse("x1", "a1", "u1", false)));
        facts.addAll(List.of(more));
        List<CompleteRegister> registers = FactTypes.standard().all().stream()
                .map(FactType::name)
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of("kota", facts, registers);
    }

    @Test
    void of_several_matches_the_one_with_the_first_facts_is_told_as_by_the_evaluator() {
        PackSet join = PackSet.of(List.of(ALL)).only("several-environments");
        Portfolio city =
                city(new ApplicationUse("use1", "a1", "u1", true), new ApplicationUse("use10", "a1", "u1", true));

        CheckResult ours = GovernanceEngine.load(join).check(city, DAY);
        CheckResult drools = DroolsCheck.load(join, DroolsCheckTest::drl).check(city, DAY);

        assertThat(drools.findings().map(f -> f.matched()).toList())
                .isEqualTo(ours.findings().map(f -> f.matched()).toList());
    }

    @Test
    void whatever_the_compiler_accepts_drools_accepts() {
        assertThat(DroolsCheck.load(PackSet.of(List.of(ALL)), DroolsCheckTest::drl))
                .isNotNull();
    }

    @Test
    void findings_and_conclusions_are_those_of_the_evaluator_through_all_stages() {
        CheckResult drools = DROOLS.check(city(), DAY);
        CheckResult evaluator = GovernanceEngine.load(PACKS).check(city(), DAY);

        assertThat(drools.engine()).isEqualTo(CheckResult.Engine.DROOLS);
        assertThat(drools.findings().toList())
                .isEqualTo(evaluator.findings().toList())
                .isNotEmpty();
        assertThat(drools.observations()).isEqualTo(evaluator.observations()).hasSize(1);
        assertThat(drools.ratings()).isEqualTo(evaluator.ratings()).hasSize(1);
        assertThat(drools.conclusion()).isEqualTo(evaluator.conclusion());
        assertThat(drools.outcome("reads-observation").findings()).hasSize(1);
    }

    @Test
    void a_rule_out_of_force_says_nothing() {
        assertThat(DROOLS.check(city(), LocalDate.of(2024, 7, 1))
                        .outcome("dated")
                        .findings())
                .isEmpty();
        assertThat(DROOLS.check(city(), LocalDate.of(2024, 6, 30))
                        .outcome("dated")
                        .findings())
                .isNotEmpty();
    }

    @Test
    void a_waiver_covers_a_finding() {
        Fact asks = new Role("minta", "M", RoleKind.UNIT_HEAD, Fact.NONE);
        Fact approves = new Role("setuju", "S", RoleKind.EXECUTIVE, Fact.NONE);
        Waiver waiver = new Waiver("w1", "exists-plain", "a1", "x", "minta", "setuju", Validity.always());

        CheckResult result = DROOLS.check(city(asks, approves, waiver), DAY);

        assertThat(result.outcome("exists-plain").findings().get(0).waiverId()).isEqualTo("w1");
    }

    @Test
    void what_is_missing_is_refused_and_listed() {
        Portfolio open = Portfolio.of(
                "kota", List.of(Application.of("a1", "A"), new ApplicationUse("x1", "a1", "u1", null)), List.of());

        assertThatThrownBy(() -> DROOLS.check(open, DAY))
                .isInstanceOf(IncompletePortfolioException.class)
                .hasMessageContaining("Application `a1`: `ownerId` is not known.")
                .hasMessageContaining("ApplicationUse `x1`: `active` is not known.")
                .hasMessageContaining("the register of `OrganizationUnit` is not declared complete on 2024-03-01.");
    }

    @Test
    void a_text_that_was_changed_after_its_pack_was_compiled_never_reaches_drools() {
        assertThatThrownBy(
                        () -> DroolsCheck.load(PACKS, file -> drl(file).replace("active == false", "active == true")))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("is not the one its plan was made from. Compile the pack again.");
        assertThatThrownBy(() -> DroolsCheck.load(
                        PACKS, file -> drl(file).replace("when", "when eval( System.exit(1) == null )")))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("this condition is not admitted");
    }

    @Test
    void plans_of_shipped_rules_are_the_same_bytes_each_time(@TempDir Path one, @TempDir Path two) throws IOException {
        Path rules = Path.of("../rules/src/main/resources/id/tatakelola/rules");
        PackBuilder.main(new String[] {rules.toString(), one.toString(), "1.0.0"});
        PackBuilder.build(rules, two, "1.0.0");

        for (String pack : List.of("direction", "monitoring", "evaluation")) {
            Path plan = Path.of("plans", pack + ".plan");
            assertThat(two.resolve(plan)).hasSameBinaryContentAs(one.resolve(plan));
            assertThat(PackText.parse(Files.readString(one.resolve(plan))).rules())
                    .isNotEmpty();
        }
    }

    @Test
    void nothing_in_a_pack_folder_is_dropped_in_silence(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("evaluations"));
        Files.createDirectories(folder.resolve("instruments"));
        Files.createDirectories(folder.resolve("texts"));
        Files.createDirectories(folder.resolve("monitoring/application"));
        Files.writeString(folder.resolve("pack.properties"), "id=x\nversion=1.0.0\n");
        Files.writeString(folder.resolve("monitoring/application/r.drl.txt"), "");
        Files.writeString(folder.resolve("texts/messages_id.properties"), "r.title=a\nr.title=b\n");

        assertThatThrownBy(() -> PackFolder.read(folder, Map.of()))
                .hasMessageContaining("evaluations: a pack has nothing of this name. Maybe `evaluation`.")
                .hasMessageContaining("instruments: a pack has nothing of this name.")
                .hasMessageContaining("monitoring/application/r.drl.txt: beside rules stand only files that end with")
                .hasMessageContaining("texts/messages_id.properties:2:1: `r.title` is given twice.");
        assertThatThrownBy(() -> PackBuilder.build(folder.resolve("nowhere"), folder, "1.0.0"))
                .hasMessageContaining("nowhere: there is no folder of rules here.");
    }

    @Test
    void a_pack_folder_tells_all_that_is_wrong_with_its_tables(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("law"));
        Files.createDirectories(folder.resolve("parameters"));
        Files.writeString(folder.resolve("pack.properties"), "id=x\n");
        Files.writeString(
                folder.resolve("law/sources.tsv"),
                "id\tbasis\tshort_name\ttitle\tin_force_from\tlast_day_in_force\na\tLAW\tA\tA\t2020-99-01\t\nb\tLORE\tB\tB\t\t\n"
                        + "c\tLAW\tC\tC\t\t\t\t\n");
        Files.writeString(
                folder.resolve("parameters/parameters.tsv"),
                "id\tkey\tvalue\tunit\tfrom\tuntil\tsource\np\tk\tmany\t\t\t\t\n");

        assertThatThrownBy(() -> PackFolder.read(folder, Map.of()))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("pack.properties:1: `version` is missing.")
                .hasMessageContaining("the pack holds no rule.")
                .hasMessageContaining("law/sources.tsv:2:")
                .hasMessageContaining("law/sources.tsv:3:")
                .hasMessageContaining("law/sources.tsv:4:13: the row has 8 cells, the header 6.")
                .hasMessageContaining("parameters/parameters.tsv:2:");
    }
}

package contoh.kota;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.drools.RuleCompiler;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import id.tatakelola.testkit.junit.CaseTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CityCheckTest {
    private static final Path FOLDER = Path.of("pack");
    private static final RulePack OWN =
            RuleCompiler.forTypes(FactTypes.standard()).compile(PackFolder.read(FOLDER, Map.of()));
    private static final PackSet PACKS = RulePacks.all().and(OWN);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_server_without_a_dump_breaks_the_law_on_backups() {
        Server safe = new Server("sipkd", true, List.of("sipkd.dump"), "r1");
        Server bare = new Server("simpeg", true, List.of(), "r1");

        CheckResult result = new CityCheck(PACKS).check(List.of(safe, bare), List.of(), DAY);

        var outcome = result.outcome("application-without-backup");
        assertThat(outcome.verdicts())
                .containsEntry(new FactRef("Application", "sipkd"), Verdict.MET)
                .containsEntry(new FactRef("Application", "simpeg"), Verdict.NOT_MET);
        assertThat(outcome.findings().get(0).message().indonesian())
                .isEqualTo("Aplikasi simpeg beroperasi tanpa pencadangan yang bekerja.");
        assertThat(outcome.card().citations().get(0).text()).isEqualTo("Perpres 95/2018, Pasal 40 ayat (4)");
    }

    @Test
    void a_room_of_its_own_type_is_judged_by_its_own_rule() {
        ServerRoom room = new ServerRoom("r1", "Ruang Server Utama", "diskominfo", false);
        ServerRoom unknown = new ServerRoom("r2", "Ruang Cadangan", "diskominfo", null);

        CheckResult result = new CityCheck(PACKS).check(List.of(), List.of(room, unknown), DAY);

        var outcome = result.outcome("server-room-without-fire-alarm");
        assertThat(outcome.verdicts())
                .containsEntry(new FactRef("ServerRoom", "r1"), Verdict.NOT_MET)
                .containsEntry(new FactRef("ServerRoom", "r2"), Verdict.CANNOT_TELL);
        assertThat(result.questions())
                .extracting(q -> q.text().indonesian())
                .contains("Apa keberadaan alarm kebakaran dari ruang server Ruang Cadangan (r2)?");
    }

    @Test
    void drools_sessions_find_the_same_on_a_complete_city() {
        Portfolio city = withRooms(SmallCity.portfolio())
                .with(new ServerRoom("r1", "Ruang Server Utama", "diskominfo", false))
                .without(new FactRef("NetworkLink", "sambungan-roban"));
        LocalDate inForce = LocalDate.of(2024, 6, 1);

        List<String> evaluator = findings(GovernanceEngine.load(PACKS).check(city, inForce));
        List<String> drools = findings(DroolsCheck.load(PACKS, CityCheckTest::drl).check(city, inForce));

        assertThat(evaluator).anyMatch(f -> f.startsWith("server-room-without-fire-alarm r1"));
        assertThat(drools).isEqualTo(evaluator);
    }

    @TestFactory
    Stream<DynamicNode> the_cases_of_its_own_pack() {
        return CaseTests.of(PackSet.of(List.of(OWN)), FactTypes.standard(), FOLDER);
    }

    private static Portfolio withRooms(Portfolio city) {
        List<CompleteRegister> registers = new ArrayList<>(city.registers());
        registers.add(CityCheck.complete("ServerRoom"));
        return city.withRegisters(registers);
    }

    private static List<String> findings(CheckResult result) {
        return result.findings()
                .map(f -> f.ruleId() + " " + f.subject().id() + ": " + f.message().english())
                .toList();
    }

    private static String drl(String file) {
        Path own = FOLDER.resolve(file);
        try {
            return Files.exists(own) ? Files.readString(own) : RulePacks.drl(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.testkit.SmallCity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a complete city each change yields exactly its findings, each naming the change, in both readings. */
class SmallCityTest {
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(RulePacks.all());
    private static final DroolsCheck DROOLS = DroolsCheck.load(RulePacks.all(), RulePacks::drl);

    private final Portfolio city = SmallCity.portfolio();

    private static CheckResult check(Portfolio portfolio) {
        return ENGINE.check(portfolio, SmallCity.DAY);
    }

    private static List<String> findings(CheckResult result) {
        return result.findings()
                .map(f -> f.ruleId() + ": " + f.message().indonesian())
                .toList();
    }

    private static void yieldsExactly(Portfolio portfolio, String... expected) {
        assertThat(findings(check(portfolio))).containsExactly(expected);
        assertThat(findings(DROOLS.check(portfolio, SmallCity.DAY))).containsExactly(expected);
    }

    @Test
    void the_complete_city_is_compliant_and_nothing_is_in_doubt() {
        CheckResult result = check(city);

        assertThat(findings(result)).isEmpty();
        assertThat(result.doubts()).isEmpty();
        assertThat(result.questions()).isEmpty();
        assertThat(result.conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_kelurahan_whose_link_is_removed_is_found() {
        yieldsExactly(
                city.without(new FactRef("NetworkLink", "sambungan-roban")),
                "unit-without-working-link: Kelurahan Roban tidak memiliki sambungan jaringan pemerintah kota yang"
                        + " berfungsi.");
    }

    @Test
    void a_second_application_used_by_all_units_is_found() {
        yieldsExactly(
                city.with(new ApplicationUse("simpeg-dinkes", "simpeg", "dinkes", true)),
                "second-application-used-by-all: Aplikasi SIMPEG tercatat digunakan oleh seluruh perangkat daerah, sedangkan"
                        + " pernyataan 2019 menyebut hanya SIPKD.");
    }

    @Test
    void an_initiative_dated_2028_is_found() {
        yieldsExactly(
                city.with(new Initiative("portal", "Portal layanan", "rencana", 2028, "diskominfo")),
                "initiative-outside-plan: Inisiatif Portal layanan direncanakan pada tahun 2028, sedangkan Rencana Induk TIK"
                        + " 2020-2027 berlaku pada tahun 2020 sampai dengan 2027.");
    }

    @Test
    void a_process_without_one_mechanism_is_found() {
        yieldsExactly(
                city.without(new FactRef("ProcessMechanism", "proses-3-1")),
                "process-without-three-mechanisms: Proses operasi belum memiliki ketiga mekanisme yang berjalan: pengarahan,"
                        + " monitoring, dan evaluasi.");
    }

    @Test
    void a_link_with_another_manager_is_found() {
        NetworkLink link = (NetworkLink) city.find(new FactRef("NetworkLink", "sambungan-jawa"));

        yieldsExactly(
                city.with(link.withManagerId("dinkes")),
                "link-with-other-manager: Sambungan jaringan pada Kelurahan Jawa dikelola oleh Dinas Kesehatan, bukan oleh"
                        + " perangkat daerah pengelola TIK.");
    }

    @Test
    void with_the_link_register_open_the_missing_link_is_a_question() {
        Portfolio open = city.without(new FactRef("NetworkLink", "sambungan-roban"))
                .withRegisters(city.registers().stream()
                        .filter(r -> !r.factType().equals("NetworkLink"))
                        .toList());

        CheckResult result = check(open);

        assertThat(findings(result)).isEmpty();
        assertThat(result.doubts().map(d -> d.ruleId() + " " + d.subject().id()))
                .contains("unit-without-working-link roban");
        assertThat(result.questions().get(0).text().indonesian())
                .isEqualTo("Apakah semua sambungan jaringan sudah tercatat?");
    }
}

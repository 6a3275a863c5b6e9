package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    /** A record that nobody registered. */
    public record Alien(String id) implements Fact {}

    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final OrganizationUnit ROBAN =
            new OrganizationUnit("61.72.01.1001", "Kelurahan Roban", UnitKind.KELURAHAN, null, null, null);
    private static final NetworkLink LINK = NetworkLink.of("link-1", "61.72.01.1001");
    private static final NetworkLink DANGLING = NetworkLink.of("link-2", "61.72.01.1009");
    private static final Application SIPKD = Application.of("sipkd", "SIPKD");

    private static Portfolio city(Fact... facts) {
        return Portfolio.of("Kota Singkawang", List.of(facts), List.of());
    }

    private static CompleteRegister complete(Class<? extends Fact> type, Validity validity) {
        return new CompleteRegister(type.getSimpleName(), validity, Fact.NONE);
    }

    private static PortfolioException refusal(List<Fact> facts, CompleteRegister... registers) {
        return catchThrowableOfType(
                PortfolioException.class, () -> Portfolio.of("Kota Singkawang", facts, List.of(registers)));
    }

    @Test
    void two_facts_of_one_type_and_id_are_refused() {
        assertThat(refusal(List.of(SIPKD, Application.of("sipkd", "Lain"))))
                .hasMessage("Application `sipkd` id: id `sipkd` is given twice.");
    }

    @Test
    void two_facts_of_different_types_may_share_an_id() {
        assertThat(city(SIPKD, NetworkLink.of("sipkd", "none")).size()).isEqualTo(2);
    }

    @Test
    void all_problems_are_listed_at_once() {
        PortfolioException refused = refusal(List.of(SIPKD, SIPKD, new Alien("a"), LINK, LINK));
        assertThat(refused.problems())
                .extracting(PortfolioProblem::toString)
                .containsExactly(
                        "Application `sipkd` id: id `sipkd` is given twice.",
                        "Alien `a`: `Alien` is not a registered fact type.",
                        "NetworkLink `link-1` id: id `link-1` is given twice.");
        assertThat(refused.getMessage()).hasLineCount(3);
        assertThat(refused.problems())
                .extracting(PortfolioProblem::indonesian)
                .containsExactly(
                        "id `sipkd` diberikan dua kali.",
                        "`Alien` bukan jenis fakta yang terdaftar.",
                        "id `link-1` diberikan dua kali.");
    }

    @Test
    void a_reference_into_a_complete_register_that_points_nowhere_is_refused_with_a_guess() {
        assertThat(refusal(List.of(ROBAN, DANGLING), complete(OrganizationUnit.class, Validity.always())))
                .hasMessage("NetworkLink `link-2` unitId: unit `61.72.01.1009` is not in this portfolio."
                        + " Maybe `61.72.01.1001` (Kelurahan Roban).");
    }

    @Test
    void all_references_that_point_nowhere_are_listed() {
        List<Fact> facts = List.of(DANGLING.withManagerId("x"), SIPKD.withOwnerId("y"));
        assertThat(refusal(facts, complete(OrganizationUnit.class, Validity.always()))
                        .problems())
                .extracting(PortfolioProblem::component)
                .containsExactly("ownerId", "unitId", "managerId");
    }

    @Test
    void a_guess_that_has_no_name_is_made_without_brackets() {
        id.tatakelola.model.oversight.Directive directive =
                id.tatakelola.model.oversight.Directive.of("dir-1", "none", "Buat cadangan");
        Fact report = new id.tatakelola.model.oversight.ProgressReport("r1", "dir-2", null, null);
        assertThat(city(directive, report).warnings())
                .extracting(PortfolioProblem::english)
                .containsExactly("directive `dir-2` is not in this portfolio. Maybe `dir-1`.");
    }

    @Test
    void a_reference_into_an_open_register_that_points_nowhere_is_a_warning() {
        assertThat(city(ROBAN, DANGLING).warnings())
                .extracting(PortfolioProblem::toString)
                .containsExactly("NetworkLink `link-2` unitId: unit `61.72.01.1009` is not in this portfolio."
                        + " Maybe `61.72.01.1001` (Kelurahan Roban).");
    }

    @Test
    void a_reference_that_points_nowhere_is_told_in_indonesian_too() {
        assertThat(city(ROBAN, DANGLING).warnings())
                .extracting(PortfolioProblem::indonesian)
                .containsExactly("perangkat daerah `61.72.01.1009` tidak ada dalam portofolio ini."
                        + " Mungkin `61.72.01.1001` (Kelurahan Roban).");
    }

    @Test
    void a_known_absence_points_nowhere_and_is_right() {
        assertThat(city(ROBAN, LINK.withManagerId(Fact.NONE)).warnings()).isEmpty();
    }

    @Test
    void a_reference_that_is_not_known_is_right() {
        assertThat(city(ROBAN, LINK.withManagerId(null)).warnings()).isEmpty();
    }

    @Test
    void the_order_of_facts_does_not_matter() {
        List<Fact> facts = new ArrayList<>(List.of(SIPKD, LINK, DANGLING, ROBAN));
        Portfolio one = city(facts.toArray(Fact[]::new));
        Collections.reverse(facts);
        Portfolio other = city(facts.toArray(Fact[]::new));
        assertThat(other.facts().toList()).isEqualTo(one.facts().toList());
        assertThat(other.warnings()).isEqualTo(one.warnings());
    }

    @Test
    void facts_are_sorted_by_type_and_id() {
        assertThat(city(LINK, DANGLING, ROBAN, SIPKD).facts().map(FactRef::of))
                .isSorted()
                .hasSize(4);
    }

    @Test
    void facts_are_found_by_type_and_id() {
        assertThat(city(LINK, SIPKD).find(new FactRef("Application", "sipkd"))).isEqualTo(SIPKD);
        assertThat(city(SIPKD).find(new FactRef("Application", "other"))).isNull();
        assertThat(city(SIPKD).find(new FactRef("NetworkLink", "sipkd"))).isNull();
    }

    @Test
    void a_type_of_which_nothing_is_recorded_has_no_facts() {
        assertThat(city(SIPKD).facts(NetworkLink.class)).isEmpty();
        assertThat(city(SIPKD).facts("NetworkLink")).isEmpty();
    }

    @Test
    void facts_handed_out_cannot_be_taken_away() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> city(SIPKD).facts("Application").clear());
    }

    @Test
    void a_fact_that_is_added_replaces_the_one_of_its_type_and_id() {
        Application running = SIPKD.withStatus(ApplicationStatus.RUNNING);
        assertThat(city(SIPKD).with(running, LINK).facts()).containsExactly(running, LINK);
    }

    @Test
    void adding_a_fact_leaves_the_portfolio_as_it_was() {
        Portfolio before = city(SIPKD);
        before.with(LINK);
        assertThat(before.size()).isEqualTo(1);
    }

    @Test
    void facts_are_taken_away_by_name() {
        Portfolio city = city(SIPKD, LINK).without(FactRef.of(LINK), new FactRef("Application", "other"));
        assertThat(city.facts()).containsExactly(SIPKD);
    }

    @Test
    void a_register_is_complete_on_the_days_it_was_declared_for() {
        Portfolio city = city(SIPKD).withRegisters(List.of(complete(Application.class, Validity.between(DAY, DAY))));
        assertThat(city.isComplete("Application", DAY.minusDays(1))).isFalse();
        assertThat(city.isComplete("Application", DAY)).isTrue();
        assertThat(city.isComplete("Application", DAY.plusDays(1))).isFalse();
        assertThat(city.isComplete("NetworkLink", DAY)).isFalse();
    }

    @Test
    void a_register_whose_last_day_is_not_known_is_not_complete() {
        Portfolio city = city(SIPKD).withRegisters(List.of(complete(Application.class, new Validity(DAY, null))));
        assertThat(city.isComplete("Application", DAY)).isFalse();
    }

    @Test
    void a_register_declared_twice_is_kept_once_and_registers_are_sorted() {
        CompleteRegister links = complete(NetworkLink.class, Validity.always());
        CompleteRegister applications = complete(Application.class, Validity.always());
        assertThat(city().withRegisters(List.of(links, applications, links)).registers())
                .containsExactly(applications, links);
    }

    @Test
    void a_register_of_an_unknown_type_is_refused() {
        CompleteRegister register = new CompleteRegister("NetworkLinks", Validity.always(), Fact.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city().withRegisters(List.of(register)))
                .withMessage("there is no fact type `NetworkLinks`. Maybe `NetworkLink`.");
    }

    @Test
    void a_portfolio_keeps_its_name_and_types() {
        assertThat(city(SIPKD).with(LINK).name()).isEqualTo("Kota Singkawang");
        assertThat(city(SIPKD).types()).isSameAs(FactTypes.standard());
    }
}

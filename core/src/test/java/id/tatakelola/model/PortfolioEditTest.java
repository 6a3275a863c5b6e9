package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioEditTest {
    /** A record that nobody registered. */
    public record Alien(String id) implements Fact {}

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

    @Test
    void an_edit_gives_the_portfolio_that_its_facts_alone_give() {
        Portfolio edited = city(ROBAN, LINK, SIPKD).edited(List.of(FactRef.of(LINK)), List.of(DANGLING));
        Portfolio fresh = city(DANGLING, ROBAN, SIPKD);
        assertThat(edited.facts()).containsExactlyElementsOf(fresh.facts().toList());
        assertThat(edited.warnings()).isNotEmpty().isEqualTo(fresh.warnings());
        assertThat(edited.typesThatDiffer(fresh)).isEmpty();
    }

    @Test
    void warnings_follow_the_register_that_references_point_to() {
        Portfolio whole = city(ROBAN, LINK);
        assertThat(whole.warnings()).isEmpty();
        Portfolio without = whole.without(FactRef.of(ROBAN));
        assertThat(without.warnings()).hasSize(1);
        assertThat(without.with(ROBAN).warnings()).isEmpty();
    }

    @Test
    void portfolios_differ_in_the_types_of_which_a_fact_differs_came_or_went() {
        Portfolio city = city(ROBAN, LINK, SIPKD);
        assertThat(city.typesThatDiffer(city(ROBAN, LINK, SIPKD))).isEmpty();
        assertThat(city.typesThatDiffer(city.with(SIPKD.withStatus(ApplicationStatus.RUNNING))))
                .containsExactly("Application");
        assertThat(city.typesThatDiffer(city.without(FactRef.of(LINK), FactRef.of(SIPKD))))
                .containsExactly("Application", "NetworkLink");
        assertThat(city(ROBAN).typesThatDiffer(city)).containsExactly("Application", "NetworkLink");
    }

    @Test
    void an_edit_is_refused_when_a_reference_into_a_complete_register_breaks_on_either_side() {
        Portfolio closed =
                city(ROBAN, LINK).withRegisters(List.of(complete(OrganizationUnit.class, Validity.always())));
        assertThatExceptionOfType(PortfolioException.class)
                .isThrownBy(() -> closed.without(FactRef.of(ROBAN)))
                .withMessageStartingWith("NetworkLink `link-1` unitId: ");
        assertThatExceptionOfType(PortfolioException.class)
                .isThrownBy(() -> closed.with(DANGLING))
                .withMessageStartingWith("NetworkLink `link-2` unitId: ");
        assertThat(closed.without(FactRef.of(ROBAN), FactRef.of(LINK)).size()).isZero();
    }

    @Test
    void an_edit_with_facts_that_nobody_registered_is_refused() {
        assertThatExceptionOfType(PortfolioException.class)
                .isThrownBy(() -> city().with(new Alien("a")))
                .withMessage("Alien `a`: `Alien` is not a registered fact type.");
    }
}

package id.tatakelola.testkit.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.testkit.Constructs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The verifier: what passes passes, and what fails says why. */
class RuleVerifierTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final OrganizationUnit UNIT =
            new OrganizationUnit("u1", "Dinas A", UnitKind.DEPARTMENT, null, null, null);
    private static final NetworkLink LINK = NetworkLink.of("l1", "u1");

    private static RuleVerifier verifier() {
        return RuleVerifier.of(Constructs.PACKS, "not-plain")
                .given(UNIT)
                .complete(OrganizationUnit.class, NetworkLink.class);
    }

    @Test
    void each_verdict_can_be_asked_for() {
        verifier()
                .given(LINK.withStatus(LinkStatus.WORKING))
                .asOf(DAY)
                .isMet("u1")
                .reportsNothing();
        verifier().asOf(DAY).isNotMet("u1").citing("contoh-2024#pasal-1").saying("Dinas A");
        verifier().asOf(LocalDate.of(2023, 12, 31)).isNotApplicable("u1");
        verifier()
                .given(LINK)
                .asOf(DAY)
                .cannotTell("u1")
                .because(new Unknown(Unknown.Kind.COMPONENT, "NetworkLink", "l1", "status"));
    }

    @Test
    void a_wrong_rule_id_is_guessed() {
        assertThatThrownBy(() -> RuleVerifier.of(Constructs.PACKS, "not-plan"))
                .hasMessage("pack `constructs` has no rule `not-plan`. Maybe `not-plain`.");
    }

    @Test
    void a_mismatch_tells_what_was_said_and_the_facts_given() {
        assertThatThrownBy(() -> verifier().asOf(DAY).reportsNothing())
                .hasMessageStartingWith("not-plain should report nothing as of 2024-03-01, but reported: [u1]\ngiven\n")
                .hasMessageContaining("OrganizationUnit: {id: \"u1\"");
        assertThatThrownBy(() -> verifier()
                        .given(LINK.withStatus(LinkStatus.WORKING))
                        .asOf(DAY)
                        .isNotMet("u1"))
                .hasMessageContaining(
                        "should be NOT_MET for `u1` as of 2024-03-01, but it is MET. The first condition that failed is `not");
        assertThatThrownBy(() -> verifier().asOf(DAY).isMet("u7")).hasMessageContaining("there is no such subject");
        assertThatThrownBy(() -> verifier().asOf(DAY).citing("x")).hasMessageContaining("should cite x, but cites [");
        assertThatThrownBy(() -> verifier().asOf(DAY).isNotMet("u1").saying("x"))
                .hasMessageContaining("should say \"x\"");
        assertThatThrownBy(() -> verifier()
                        .asOf(DAY)
                        .isNotMet("u1")
                        .because(new Unknown(Unknown.Kind.REGISTER, "NetworkLink", "", "")))
                .hasMessageContaining("should rest on");
        assertThatThrownBy(() -> verifier().asOf(DAY).derives("x")).hasMessageContaining("should derive [x]");
    }
}

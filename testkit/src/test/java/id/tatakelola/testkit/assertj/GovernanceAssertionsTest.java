package id.tatakelola.testkit.assertj;

import static id.tatakelola.testkit.assertj.GovernanceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.testkit.Constructs;
import id.tatakelola.testkit.fixture.Fixture;
import id.tatakelola.testkit.fixture.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GovernanceAssertionsTest {
    private static final GovernanceEngine ENGINE =
            GovernanceEngine.load(Constructs.PACKS.only("not-plain", "derive-observation"));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Fixture<NetworkLink> LINK =
            Fixtures.a(NetworkLink.class, "l1").with(NetworkLink::unitId, "u1");
    private static final Portfolio CITY =
            portfolio(LINK.with(NetworkLink::status, LinkStatus.WORKING).fact());
    private static final Portfolio BARE = portfolio();
    private static final Portfolio UNKNOWN = portfolio(LINK.fact());

    private static Portfolio portfolio(Fact... links) {
        Stream<Fact> units = Stream.of(Fixtures.a(OrganizationUnit.class, "u1")
                .with(OrganizationUnit::name, "Dinas A")
                .fact());
        List<CompleteRegister> registers = Stream.of("OrganizationUnit", "NetworkLink", "Application", "Directive")
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of("kota", Stream.concat(units, Stream.of(links)).toList(), registers);
    }

    private static CheckResult check(Portfolio portfolio) {
        return ENGINE.check(portfolio, DAY);
    }

    @Test
    void what_a_rule_says_can_be_asked_to_the_last_detail() {
        assertThat(check(BARE))
                .hasNoFailure()
                .hasNotMet("not-plain")
                .on("u1")
                .citing("contoh-2024#pasal-1")
                .withSeverity(Severity.MINOR)
                .saying("Dinas A")
                .matching("OrganizationUnit", "u1")
                .notWaived()
                .and()
                .concludes(Conclusion.NON_COMPLIANT)
                .hasDerived("derive-observation/u1")
                .with("value", 0)
                .with("subjectId", "u1");
        assertThat(check(CITY)).hasMet("not-plain").on("u1");
        assertThat(ENGINE.check(CITY, DAY.minusYears(1)))
                .hasNotApplicable("not-plain")
                .on("u1");
        assertThat(check(UNKNOWN))
                .cannotTell("not-plain")
                .on("u1")
                .restingOn("NetworkLink", "l1", "status")
                .and()
                .asksFor("NetworkLink", "l1", "status");
    }

    @Test
    void an_unexpected_silence_tells_what_was_given_and_the_condition_that_failed_first() {
        assertThatThrownBy(() -> assertThat(check(portfolio(LINK.with(NetworkLink::status, LinkStatus.WORKING)
                                .fact())))
                        .explainedBy(ENGINE, CITY)
                        .cannotTell("not-plain"))
                .hasMessageContaining("not-plain should be CANNOT_TELL on some subject, but is on none")
                .hasMessageContaining("what the rule says of each subject\n  OrganizationUnit `u1` MET")
                .hasMessageContaining("given\n  NetworkLink: {id: \"l1\"");
        assertThatThrownBy(() -> assertThat(check(twoUnits()))
                        .explainedBy(ENGINE, twoUnits())
                        .hasNotMet("not-plain")
                        .on("u1"))
                .hasMessageContaining(
                        "not-plain should be NOT_MET on `u1`, but is MET. The first condition that failed is `not"
                                + " NetworkLink( unitId == $id, status == LinkStatus.WORKING )` in line 15.")
                .hasMessageContaining("OrganizationUnit `u2` NOT_MET");
    }

    private static Portfolio twoUnits() {
        return CITY.with(Fixtures.a(OrganizationUnit.class, "u2").fact());
    }

    @Test
    void each_question_fails_with_what_was_said_instead() {
        RuleAssert notMet = assertThat(check(BARE)).hasNotMet("not-plain");
        assertThatThrownBy(() -> notMet.on("u9")).hasMessageContaining("but there is no such subject");
        RuleAssert on = notMet.on("u1");
        assertThatThrownBy(() -> on.citing("x")).hasMessageContaining("should cite x, but cites [contoh-2024#pasal-1]");
        assertThatThrownBy(() -> on.withSeverity(Severity.CRITICAL)).hasMessageContaining("but is MINOR");
        assertThatThrownBy(() -> on.saying("x")).hasMessageContaining("should say \"x\", but has");
        assertThatThrownBy(() -> on.advising("x")).hasMessageContaining("should advise \"x\"");
        assertThatThrownBy(() -> on.matching("NetworkLink", "l1")).hasMessageContaining("but matched [");
        assertThatThrownBy(() -> on.using("k", "1")).hasMessageContaining("should use k = 1, but used [{}]");
        assertThatThrownBy(() -> on.waivedBy("w")).hasMessageContaining("should be waived by `w`");
        assertThatThrownBy(() -> on.restingOn("A", "b", "c")).hasMessageContaining("rests on []");
        assertThatThrownBy(() -> assertThat(check(BARE)).concludes(Conclusion.COMPLIANT))
                .hasMessageContaining("but concludes NON_COMPLIANT");
        assertThatThrownBy(() -> assertThat(check(BARE)).asksFor("A", "b", "c")).hasMessageContaining("but asks for [");
        assertThatThrownBy(() -> assertThat(check(BARE)).hasDerived("x"))
                .hasMessageContaining("but derived [derive-observation/u1]");
        assertThatThrownBy(() -> assertThat(check(BARE))
                        .hasDerived("derive-observation/u1")
                        .with("value", 5))
                .hasMessageContaining("should have value 5, but has 0");
        assertThatThrownBy(() -> assertThat(check(BARE))
                        .hasDerived("derive-observation/u1")
                        .with("valu", 5))
                .hasMessageContaining("Maybe `value`.");
    }
}

package id.tatakelola.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.LiveCheck;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.organization.AssignmentKind;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.testkit.law.LawSize;
import id.tatakelola.testkit.law.LiveTrial;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Live checks against fresh ones, over the rules of every construct; {@code -Plaws} makes 100,000 edits. */
class LiveTest {
    private static final LawSize SIZE = LawSize.fromSystemProperties();

    @Test
    void after_every_edit_a_live_check_says_what_a_fresh_one_says() {
        LiveTrial trial = new LiveTrial(Constructs.PACKS, FactTypes.standard());
        int sessions = Math.max(10, SIZE.portfolios() / 10 / LiveTrial.EDITS);

        assertThat(trial.run(SIZE.seed(), sessions)).isNull();
        assertThat(trial.telling()).isGreaterThan(sessions);
        assertThat(trial.refused()).isGreaterThan(sessions / 2);
    }

    @Test
    void of_two_facts_derived_under_one_id_the_same_stays_as_in_a_fresh_check() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        List<Fact> facts = List.of(
                new OrganizationUnit("u", "Dinas", UnitKind.DEPARTMENT, Fact.NONE, Fact.NONE, Validity.always()),
                new Parameter("late", "late.days", BigDecimal.TEN, "hari", Validity.always(), Fact.NONE),
                Application.of("a", "a").withOwnerId("u"),
                Application.of("a/b", "a/b").withOwnerId("u"),
                held("b/c", day.plusDays(1)),
                held("c", day.plusDays(2)));
        GovernanceEngine engine = GovernanceEngine.load(Constructs.PACKS);
        Portfolio city = Portfolio.of("city", facts, List.of());
        Fact other = Application.of("a", "a").withOwnerId("other");
        try (LiveCheck live = engine.open(city, day)) {
            Changes changes = live.put(other);

            assertThat(changes.directives().closed()).isNotEmpty();
            assertThat(changes)
                    .isEqualTo(Changes.between(engine.check(city, day), engine.check(city.with(other), day)));
        }
    }

    private static RoleAssignment held(String id, LocalDate until) {
        Validity days = Validity.between(Validity.ALWAYS_BEFORE, until);
        return new RoleAssignment(id, "head", AssignmentKind.PLT, Fact.NONE, days);
    }
}

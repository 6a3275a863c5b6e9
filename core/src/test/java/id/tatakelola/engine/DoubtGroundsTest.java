package id.tatakelola.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.plan.Variable;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.organization.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found out once for many subjects is told of each of them, and what is of one subject of no other. */
class DoubtGroundsTest {
    private static final Fact ONE = new OrganizationUnit("u1", "One", UnitKind.DEPARTMENT, Fact.NONE, Fact.NONE, null);
    private static final Fact TWO = new OrganizationUnit("u2", "Two", UnitKind.DEPARTMENT, Fact.NONE, Fact.NONE, null);
    /** The most combinations that a rule may try, and more facts than it needs to. */
    private static final int FEW = 60;

    private static final Action REPORT = new Action(Action.Kind.REPORT, List.of(0));

    @Test
    void subjects_that_anybody_may_mean_rest_on_all_who_may_mean_them() {
        RulePlan owned = new RulePlan(
                Sample.card("owned"),
                List.of(
                        new Variable("", "Website"),
                        new Variable("$owner", null),
                        new Variable("$subject", "OrganizationUnit"),
                        new Variable("", "Role")),
                List.of(
                        pattern("Website", 0, bind(1, part(0, "ownerId"))),
                        pattern("OrganizationUnit", 2, equal(part(2, "id"), new Expression.Slot(1))),
                        new Condition.Not(
                                List.of(pattern("Role", 3, equal(part(3, "unitId"), part(2, "id")))), Sample.PLACE)),
                1,
                new Action(Action.Kind.REPORT, List.of(2)));
        assertThat(grounds(owned, ONE, TWO, site("w1", null), site("w2", null), site("w3", "u1"), role("r1", "u1")))
                .containsExactly("u2: w1.ownerId w2.ownerId");
        assertThat(grounds(owned, ONE, TWO, site("w1", "u1"), site("w2", "u2"), role("r1", null), role("r2", null)))
                .containsExactly("u1: r1.unitId r2.unitId", "u2: r1.unitId r2.unitId");
    }

    @Test
    void a_subject_rests_on_its_own_unknown_and_not_on_that_of_another() {
        RulePlan managed = managed(pattern("Role", 2, equal(part(2, "unitId"), new Expression.Slot(1))));
        assertThat(grounds(managed, ONE, NetworkLink.of("l1", "u1"), NetworkLink.of("l2", "u1"), role("r1", "u1")))
                .containsExactly("l1: l1.managerId", "l2: l2.managerId");
    }

    @Test
    void where_one_key_is_not_known_another_spares_most_of_the_search() {
        RulePlan managed = managed(pattern(
                "Role",
                2,
                equal(part(2, "id"), new Expression.Slot(1)),
                equal(part(2, "kind"), new Expression.Constant("RoleKind", "UNIT_HEAD"))));
        List<Fact> facts = new ArrayList<>(List.of(ONE, NetworkLink.of("l1", "u1"), role("r1", "u1")));
        facts.add(new Role("r2", "Role r2", null, "u1"));
        for (int i = 0; i < FEW; i++) {
            facts.add(new Role("other" + i, "Other", RoleKind.CIO, "u1"));
        }

        assertThat(grounds(managed, facts.toArray(Fact[]::new))).containsExactly("l1: l1.managerId r2.kind");
    }

    /** A rule that a link breaks whose manager, in slot 1, has no such role. */
    private static RulePlan managed(Condition role) {
        return new RulePlan(
                Sample.card("managed"),
                List.of(
                        new Variable("$subject", "NetworkLink"),
                        new Variable("$manager", null),
                        new Variable("", "Role")),
                List.of(
                        pattern("NetworkLink", 0, bind(1, part(0, "managerId"))),
                        new Condition.Not(List.of(role), Sample.PLACE)),
                0,
                REPORT);
    }

    private static List<String> grounds(RulePlan rule, Fact... facts) {
        PackSet packs = PackSet.of(List.of(new RulePack("sample", "1.0.0", List.of(rule), List.of())));
        List<CompleteRegister> all = Stream.of("Website", "OrganizationUnit", "Role", "NetworkLink")
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        CheckResult result = GovernanceEngine.load(packs, FactTypes.standard(), new EngineLimits(2 * FEW, FEW, null))
                .check(Portfolio.of("city", List.of(facts), all), Sample.FIRST_DAY);
        assertThat(result.failures()).isEmpty();
        List<String> told = new ArrayList<>();
        result.doubts().forEach(doubt -> {
            StringBuilder line = new StringBuilder(doubt.subject().id()).append(':');
            doubt.unknowns()
                    .forEach(
                            u -> line.append(' ').append(u.factId()).append('.').append(u.component()));
            told.add(line.toString());
        });
        return told;
    }

    private static Website site(String id, @Nullable String owner) {
        return new Website(id, null, owner, null);
    }

    private static Role role(String id, @Nullable String unit) {
        return new Role(id, "Role " + id, RoleKind.UNIT_HEAD, unit);
    }

    private static Condition pattern(String type, int slot, Condition.Item... items) {
        return new Condition.Pattern(type, slot, List.of(items), Sample.PLACE);
    }

    private static Condition.Item bind(int slot, Expression value) {
        return new Condition.Item(slot, value, Sample.PLACE);
    }

    private static Condition.Item equal(Expression left, Expression right) {
        return new Condition.Item(-1, new Expression.Comparison(Operator.EQUAL, left, right), Sample.PLACE);
    }

    private static Expression part(int slot, String component) {
        return new Expression.Component(slot, List.of(component));
    }
}

package id.tatakelola.testkit.verify;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.told.Background;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tests one rule in a sentence (<i>pemeriksa aturan</i>):
 *
 * <pre>{@code
 * RuleVerifier.of(packs, "application-without-backup")
 *         .given(sipkd)
 *         .complete(Application.class, SecurityMeasure.class)
 *         .asOf(LocalDate.of(2024, 1, 1))
 *         .isNotMet("sipkd")
 *         .citing("perpres-95-2018#pasal-40-ayat-4");
 * }</pre>
 */
public final class RuleVerifier {
    private final RulePlan rule;
    private final FactTypes types;
    private final GovernanceEngine engine;
    private final List<Fact> facts = new ArrayList<>();
    private final List<CompleteRegister> registers = new ArrayList<>();

    private RuleVerifier(RulePlan rule, FactTypes types) {
        this.rule = rule;
        this.types = types;
        RulePack alone = new RulePack("verified", "1.0.0", List.of(rule), List.of());
        this.engine = GovernanceEngine.load(PackSet.of(List.of(alone)), types, EngineLimits.STANDARD);
    }

    /**
     * A verifier of a rule over the standard fact types.
     *
     * @throws IllegalArgumentException when no pack has the rule
     */
    public static RuleVerifier of(PackSet packs, String ruleId) {
        return of(packs, FactTypes.standard(), ruleId);
    }

    /**
     * A verifier of a rule over fact types.
     *
     * @throws IllegalArgumentException when no pack has the rule
     */
    public static RuleVerifier of(PackSet packs, FactTypes types, String ruleId) {
        List<RulePlan> rules = packs.rules();
        for (RulePlan rule : rules) {
            if (rule.card().id().equals(ruleId)) {
                return new RuleVerifier(rule, types);
            }
        }
        String where =
                packs.packs().size() == 1 ? "pack `" + packs.packs().get(0).id() + "` has no rule" : "no pack has rule";
        throw new IllegalArgumentException(where + " `" + ruleId + "`."
                + Suggestions.maybe(
                        ruleId, rules.stream().map(r -> r.card().id()).toList()));
    }

    /** Adds facts. */
    public RuleVerifier given(Fact... more) {
        facts.addAll(Arrays.asList(more));
        return this;
    }

    /** Declares registers complete. */
    @SafeVarargs
    public final RuleVerifier complete(Class<? extends Fact>... factTypes) {
        for (Class<? extends Fact> type : factTypes) {
            registers.add(new CompleteRegister(type.getSimpleName(), Validity.always(), Fact.NONE));
        }
        return this;
    }

    /** Checks as of a day; what follows asks what the rule said. */
    public Verification asOf(LocalDate day) {
        Portfolio portfolio = Portfolio.of("verified", types, facts, registers);
        RuleOutcome outcome = engine.check(portfolio, day).outcome(rule.card().id());
        return new Verification(outcome, new Background(engine, portfolio, day));
    }
}

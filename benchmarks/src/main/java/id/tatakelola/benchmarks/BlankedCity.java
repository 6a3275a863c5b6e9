package id.tatakelola.benchmarks;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawTrial;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An invented city of which a fifth is not known and half the registers are open. */
@State(Scope.Benchmark)
public class BlankedCity {
    /** How many facts. */
    @Param({"300", "3000", "100000"})
    public int facts;

    GovernanceEngine engine;
    Portfolio portfolio;

    /** Makes the city and sees that each rule can be evaluated. */
    @Setup
    public void load() {
        engine = GovernanceEngine.load(LawTrial.withoutEvidence(RulePacks.all()));
        portfolio = Cities.blanked(facts);
        CheckResult result = engine.check(portfolio, SyntheticCity.DAY);
        result.failures().findFirst().ifPresent(failure -> {
            throw new IllegalStateException("a rule could not be evaluated: " + failure);
        });
        if (result.doubts().findAny().isEmpty()) {
            throw new IllegalStateException("nothing is in doubt in the city of " + facts + " facts");
        }
    }
}

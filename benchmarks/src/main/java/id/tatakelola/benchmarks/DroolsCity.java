package id.tatakelola.benchmarks;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A complete city and the rules as Drools compiled them. */
@State(Scope.Benchmark)
public class DroolsCity extends CompleteCity {
    DroolsCheck drools;

    /** Compiles the rules and holds Drools against the oracle. */
    @Setup
    public void compile() {
        drools = DroolsCheck.load(packs, RulePacks::drl);
        SameAnswers.required(oracle, portfolio, SyntheticCity.DAY, drools.check(portfolio, SyntheticCity.DAY));
    }
}

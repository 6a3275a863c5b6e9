package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.oracle.Oracle;
import id.tatakelola.benchmarks.rivals.Rival;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawTrial;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An invented city in which nothing is unknown and every register is complete. */
@State(Scope.Benchmark)
public class CompleteCity {
    /** How many facts; a million with {@code -p facts=1000000}. */
    @Param({"300", "3000", "100000"})
    public int facts;

    /** For which engine the rules are narrowed to those that it can say; with {@code DROOLS} they are all that ship. */
    @Param("DROOLS")
    public Rival rules;

    PackSet packs;
    GovernanceEngine engine;
    Oracle oracle;
    Portfolio portfolio;

    /** Makes the city and holds the evaluator against the oracle. */
    @Setup
    public void load() {
        packs = rules.narrowed(LawTrial.withoutEvidence(RulePacks.all()));
        engine = GovernanceEngine.load(packs);
        oracle = Oracle.of(packs);
        portfolio = Cities.complete(facts);
        SameAnswers.required(oracle, portfolio, SyntheticCity.DAY, engine.check(portfolio, SyntheticCity.DAY));
    }
}

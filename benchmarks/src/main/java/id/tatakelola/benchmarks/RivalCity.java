package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.rivals.Finder;
import id.tatakelola.benchmarks.rivals.Rival;
import id.tatakelola.testkit.city.SyntheticCity;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A complete city and another engine with the rules that it can say, held against the oracle. */
@State(Scope.Benchmark)
public class RivalCity {
    /** Which engine. */
    @Param({"DROOLS", "DROOLS_POOL", "EVRETE", "EASY_RULES"})
    public Rival engine;

    /** How many facts. */
    @Param("300")
    public int facts;

    Finder finder;
    CompleteCity city;

    /** Compiles the rules and holds what is found against the oracle. */
    @Setup
    public void compile() {
        city = new CompleteCity();
        city.facts = facts;
        city.rules = engine;
        city.load();
        finder = engine.finder(city.packs);
        SameAnswers.required(
                city.oracle, city.portfolio, SyntheticCity.DAY, finder.find(city.portfolio, SyntheticCity.DAY));
    }
}

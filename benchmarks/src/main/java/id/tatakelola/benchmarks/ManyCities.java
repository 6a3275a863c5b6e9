package id.tatakelola.benchmarks;

import id.tatakelola.benchmarks.oracle.Oracle;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawTrial;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many different cities of 300 facts, as a ministry checks them: one engine, each thread takes one city after the other. */
@State(Scope.Benchmark)
public class ManyCities {
    private static final int CITIES = 64;
    private static final int FACTS = 300;

    GovernanceEngine engine;
    private List<Portfolio> cities;

    /** Makes the cities and holds the evaluator against the oracle on each. */
    @Setup
    public void load() {
        PackSet packs = LawTrial.withoutEvidence(RulePacks.all());
        Oracle oracle = Oracle.of(packs);
        engine = GovernanceEngine.load(packs);
        cities = LongStream.range(0, CITIES)
                .mapToObj(seed -> Cities.complete(seed, FACTS))
                .toList();
        cities.forEach(
                city -> SameAnswers.required(oracle, city, SyntheticCity.DAY, engine.check(city, SyntheticCity.DAY)));
    }

    /** Where a thread is. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        Portfolio next(ManyCities all) {
            next = (next + 1) % all.cities.size();
            return all.cities.get(next);
        }
    }
}

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.law.CityText;
import id.tatakelola.testkit.law.Shrinker;
import id.tatakelola.testkit.random.City;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The oracle, the evaluator and, where it is asked for, Drools, each of which answers by itself. */
final class Witnesses {
    static final FactTypes TYPES = FactTypes.standard();

    private final Oracle oracle;
    private final GovernanceEngine engine;
    private final @Nullable DroolsCheck drools;

    private Witnesses(Oracle oracle, GovernanceEngine engine, @Nullable DroolsCheck drools) {
        this.oracle = oracle;
        this.engine = engine;
        this.drools = drools;
    }

    /** The oracle and the evaluator. */
    static Witnesses two(Oracle oracle, PackSet packs) {
        return new Witnesses(oracle, GovernanceEngine.load(packs), null);
    }

    /** All three; compiles the rules in Drools. */
    static Witnesses three(Oracle oracle, PackSet packs) {
        return new Witnesses(oracle, GovernanceEngine.load(packs), DroolsCheck.load(packs, RulePacks::drl));
    }

    /** The first difference on a city, with the smallest city that shows it; null when they agree. */
    @Nullable
    String hear(City city) {
        String difference = difference(city);
        if (difference == null) {
            return null;
        }
        long parameters = parameters(city);
        City small = new Shrinker(one -> parameters(one.get(0)) == parameters && difference(one.get(0)) != null)
                .shrink(List.of(city))
                .get(0);
        return "%s%nsmallest: %s%n%s".formatted(difference, difference(small), new CityText(TYPES).of(small));
    }

    /** A city that lacks a parameter is not complete, so none may be shrunk away. */
    private static long parameters(City city) {
        return city.facts().keySet().stream()
                .filter(ref -> ref.type().equals("Parameter"))
                .count();
    }

    private @Nullable String difference(City city) {
        Portfolio portfolio = city.portfolio(TYPES);
        LocalDate asOf = city.asOf();
        Map<String, Verdicts> ours = oracle.check(portfolio, asOf);
        CheckResult evaluator = engine.check(portfolio, asOf);
        String difference = Agreement.withEvaluator(ours, evaluator);
        difference = difference != null ? difference : Agreement.inConclusions(ours, evaluator);
        boolean cannotCompute = evaluator.failures().findAny().isPresent();
        if (difference != null || drools == null || cannotCompute) {
            return difference;
        }
        CheckResult byDrools = drools.check(portfolio, asOf);
        difference = Agreement.withDrools(ours, byDrools);
        return difference != null ? difference : Agreement.inConclusions(ours, byDrools);
    }

    /** What the oracle says. */
    Map<String, Verdicts> oracle(City city) {
        return oracle.check(city.portfolio(TYPES), city.asOf());
    }

    /** A complete portfolio as a city that can be shrunk. */
    static City city(Portfolio portfolio, LocalDate asOf) {
        SortedSet<String> closed = new TreeSet<>();
        TYPES.all().forEach(type -> closed.add(type.name()));
        return City.of(portfolio.facts().toList(), closed, asOf);
    }
}

package id.tatakelola.benchmarks.rivals;

import id.tatakelola.engine.pack.PackSet;
import java.util.List;
import java.util.function.Function;

/** The engines, and which of the shipped rules each can say. */
public enum Rival {
    /** Drools, a new session for each check. */
    DROOLS(DroolsFinder::sessions, List.of()),
    /** Drools, sessions from a pool and the alpha network compiled: the best of its safe options for small portfolios. */
    DROOLS_POOL(DroolsFinder::pool, List.of()),
    /** Evrete, a stateless session for each check: filters and joins. */
    EVRETE(EvreteFinder::of, EvreteFinder.RULES),
    /** Easy Rules, fired at one record after the other: filters only. */
    EASY_RULES(
            EasyRulesFinder::of, RecordRule.all().stream().map(RecordRule::id).toList());

    private final Function<PackSet, Finder> compile;
    private final List<String> rules;

    Rival(Function<PackSet, Finder> compile, List<String> rules) {
        this.compile = compile;
        this.rules = rules;
    }

    /** Packs narrowed to the rules that this engine can say; all of them for Drools. */
    public PackSet narrowed(PackSet packs) {
        return rules.isEmpty() ? packs : packs.only(rules.toArray(String[]::new));
    }

    /** The engine with the rules of packs that were narrowed for it. */
    public Finder finder(PackSet packs) {
        return compile.apply(packs);
    }
}

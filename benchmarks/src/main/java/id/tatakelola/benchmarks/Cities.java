package id.tatakelola.benchmarks;

import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.testkit.city.SyntheticCity;

/** The invented cities that are measured, the same ones in each run. */
final class Cities {
    private static final double UNKNOWN_SHARE = 0.2;
    private static final double OPEN_SHARE = 0.5;

    private static final long SEED = 61_72;

    private Cities() {}

    /** A city in which nothing is unknown and every register is complete. */
    static Portfolio complete(int facts) {
        return complete(SEED, facts);
    }

    /** Another such city. */
    static Portfolio complete(long seed, int facts) {
        return withParameters(SyntheticCity.of(seed).facts(facts).build());
    }

    /** A city of which a fifth is not known, and half the registers are open. */
    static Portfolio blanked(int facts) {
        return withParameters(SyntheticCity.of(SEED)
                .facts(facts)
                .unknownShare(UNKNOWN_SHARE)
                .openShare(OPEN_SHARE)
                .build());
    }

    /** A small city has not all parameters, without which Drools refuses to answer. */
    private static Portfolio withParameters(Portfolio city) {
        Parameter[] missing = SyntheticCity.reference().facts(Parameter.class).stream()
                .filter(parameter -> city.find(FactRef.of(parameter)) == null)
                .toArray(Parameter[]::new);
        return city.with(missing);
    }
}

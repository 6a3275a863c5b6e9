package id.tatakelola.testkit.law;

/**
 * How much the laws are tried.
 *
 * @param seed where to begin; the same seed tries the same cities on every JDK
 * @param portfolios how many cities
 */
public record LawSize(long seed, int portfolios) {
    private static final long SEED = 20_191_027L;
    private static final int PORTFOLIOS = 20_000;
    private static final int SHIPPED = 5;

    /** How many cities the shipped rules are tried on: five times as many, since few of their cities are large. */
    public int ofShippedRules() {
        return Math.multiplyExact(SHIPPED, portfolios);
    }

    /** As the system properties {@code tatakelola.laws.seed} and {@code tatakelola.laws.portfolios} say. */
    public static LawSize fromSystemProperties() {
        return new LawSize(
                Long.getLong("tatakelola.laws.seed", SEED),
                Integer.getInteger("tatakelola.laws.portfolios", PORTFOLIOS));
    }
}

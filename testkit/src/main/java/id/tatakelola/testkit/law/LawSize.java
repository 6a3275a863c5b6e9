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

    /** As the system properties {@code tatakelola.laws.seed} and {@code tatakelola.laws.portfolios} say. */
    public static LawSize fromSystemProperties() {
        return new LawSize(
                Long.getLong("tatakelola.laws.seed", SEED),
                Integer.getInteger("tatakelola.laws.portfolios", PORTFOLIOS));
    }
}

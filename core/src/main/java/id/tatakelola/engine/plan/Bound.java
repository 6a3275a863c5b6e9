package id.tatakelola.engine.plan;

/**
 * How many facts of a type a rule is made for (<i>batas jumlah</i>): a city with more gets no answer from it, since the
 * rule would try more pairs than its author thought of.
 *
 * @param factType the simple name of the type
 * @param most the most facts of the type, from 1 to {@value #MOST}
 */
public record Bound(String factType, int most) {
    /** The greatest bound that may be stated; a longer register is no small one. */
    public static final int MOST = 10_000;

    /** Checks the bound. */
    public Bound {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most (" + most + ") must lie between 1 and " + MOST);
        }
    }
}

package id.tatakelola.maturity;

import java.math.BigDecimal;

/**
 * The value of a domain or aspect (<i>nilai domain, nilai aspek</i>).
 *
 * @param number the number of the domain or aspect
 * @param exact its exact value
 */
public record PartValue(int number, Fraction exact) {
    /** Rounded half up to two decimals; to show, not to compute with. */
    public BigDecimal rounded() {
        return exact.rounded(MaturityIndex.PLACES);
    }
}

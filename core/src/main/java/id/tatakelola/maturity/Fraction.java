package id.tatakelola.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number (<i>pecahan</i>), in lowest terms; a weight such as twenty sixths of a percent has no exact decimal.
 *
 * @param numerator the number above the line, with the sign
 * @param denominator the number below the line, above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,30}(?:\\.\\d{1,30})?)(?:/(\\d{1,30}))?");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Reduces to lowest terms; the line must not have zero below it. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator (0) must not be zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** The exact value of a decimal. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Reads {@code 2.75} or {@code 20/6}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Fraction parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("`" + text + "` must be a number such as `2.75` or `20/6`");
        }
        Fraction upper = of(new BigDecimal(form.group(1)));
        return form.group(2) == null ? upper : upper.dividedBy(of(new BigDecimal(form.group(2))));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other must not be zero. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The nearest decimal with so many places; a half goes away from zero. */
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** A decimal such as {@code 2.1545} where it ends, else {@code 991/300}. */
    @Override
    public String toString() {
        return ends()
                ? new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString()
                : numerator + "/" + denominator;
    }

    /** Whether its decimal ends, that is when nothing but twos and fives divides the number below the line. */
    private boolean ends() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }
}

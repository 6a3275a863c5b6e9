package id.tatakelola.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A data rate (<i>bandwidth</i>).
 *
 * @param bitsPerSecond in bits a second, not negative
 */
public record Bandwidth(long bitsPerSecond) implements Comparable<Bandwidth> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?) ?([kKmMgG]?bps)");
    private static final Map<String, Integer> POWERS = Map.of("bps", 0, "kbps", 3, "mbps", 6, "gbps", 9);

    /** Checks that the rate is not negative. */
    public Bandwidth {
        if (bitsPerSecond < 0) {
            throw new FactException(
                    "bitsPerSecond (" + bitsPerSecond + ") tidak boleh negatif",
                    "bitsPerSecond (" + bitsPerSecond + ") must not be negative");
        }
    }

    /**
     * The rate of a text such as {@code 300 Mbps}, {@code 1,5 Gbps} or {@code 64 kbps}.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public static Bandwidth parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new FactException(
                    "`" + text + "` bukan bandwidth; tulis angka dan satuan, misalnya `300 Mbps`",
                    "`" + text + "` is no bandwidth; write a number and a unit, such as `300 Mbps`");
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
        int power = POWERS.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), 0);
        try {
            return new Bandwidth(number.scaleByPowerOfTen(power).longValueExact());
        } catch (ArithmeticException e) {
            throw new FactException(
                    "`" + text + "` bukan bilangan bulat bit per detik",
                    "`" + text + "` is not a whole number of bits a second");
        }
    }

    /** A rate in megabits a second. */
    public static Bandwidth ofMbps(long mbps) {
        return new Bandwidth(Math.multiplyExact(mbps, 1_000_000L));
    }

    /** The rate in megabits a second, exact. */
    public BigDecimal mbps() {
        return BigDecimal.valueOf(bitsPerSecond).scaleByPowerOfTen(-6);
    }

    @Override
    public int compareTo(Bandwidth other) {
        return Long.compare(bitsPerSecond, other.bitsPerSecond);
    }
}

package id.tatakelola.drools.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The version of Tatakelola, and the ranges of versions that packs are made for. */
public final class EngineVersion {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:-.*)?");
    private static final Pattern BOUND = Pattern.compile("(>=|>|<=|<|=)?(\\d.*)");

    private EngineVersion() {}

    /** The version of this build, such as {@code 0.1.0-SNAPSHOT}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(EngineVersion.class.getResourceAsStream("engine.properties"), "no version")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version", e);
        }
        return properties.getProperty("version");
    }

    /** Whether a text is a range: bounds such as {@code >=0.1.0}, separated by blanks; all must hold, a missing number is 0. */
    static boolean isRange(String range) {
        return !range.isBlank()
                && bounds(range).stream()
                        .allMatch(bound -> bound.matches()
                                && NUMBERS.matcher(bound.group(2)).matches());
    }

    /** Whether a version lies in a range; what follows a hyphen, as in {@code -SNAPSHOT}, does not count. */
    static boolean admits(String range, String version) {
        return bounds(range).stream().allMatch(bound -> bound.matches() && holds(bound, version));
    }

    private static List<Matcher> bounds(String range) {
        return Arrays.stream(range.strip().split("\\s+")).map(BOUND::matcher).toList();
    }

    private static boolean holds(Matcher bound, String version) {
        int order = Arrays.compare(numbers(version), numbers(bound.group(2)));
        return switch (bound.group(1) == null ? "=" : bound.group(1)) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    private static int[] numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`" + version + "` is no version");
        }
        return IntStream.rangeClosed(1, 3)
                .map(i -> matcher.group(i) == null ? 0 : Integer.parseInt(matcher.group(i)))
                .toArray();
    }
}

package id.tatakelola.engine.result;

import org.jspecify.annotations.Nullable;

/**
 * A count of which some is not known.
 *
 * @param least how many there are for certain
 * @param most how many there can be at most, both bounds inclusive; null when unrecorded ones may exist without number
 */
public record CountRange(long least, @Nullable Long most) {
    /** Checks the order of the bounds. */
    public CountRange {
        if (least < 0 || (most != null && most < least)) {
            throw new IllegalArgumentException("a count cannot lie between " + least + " and " + most);
        }
    }

    /** A count that is known. */
    public static CountRange exactly(long count) {
        return new CountRange(count, count);
    }

    /** Whether the count is known. */
    public boolean isExact() {
        return most != null && most == least;
    }
}

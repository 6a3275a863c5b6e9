package id.tatakelola.testkit.random;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that follow from a seed, the same on every JDK. */
public final class Dice {
    private final SplittableRandom random;

    /** Dice for a seed. */
    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number from zero up to, not including, a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many percent of cases. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of a list that is not empty. */
    public <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

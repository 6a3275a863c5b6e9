package id.tatakelola.testkit.coverage;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.told.Words;

/**
 * So many of so many.
 *
 * @param covered how many are tried
 * @param all how many can be
 */
public record Share(long covered, long all) {
    /** The share, from 0 to 1; 1 when there is nothing to try. */
    public double ratio() {
        return all == 0 ? 1 : (double) covered / all;
    }

    /** So many of so many, in words. */
    public LocalText told() {
        return Words.say("share", covered, all);
    }

    @Override
    public String toString() {
        return told().english();
    }
}

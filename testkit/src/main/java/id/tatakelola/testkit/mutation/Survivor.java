package id.tatakelola.testkit.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A mutant that no case notices.
 *
 * @param mutant the changed rule
 * @param equivalent why no case can notice it, as the case file says; null when it does not say
 */
public record Survivor(Mutant mutant, @Nullable String equivalent) {
    /** Whether a case is missing. */
    public boolean missing() {
        return equivalent == null;
    }
}

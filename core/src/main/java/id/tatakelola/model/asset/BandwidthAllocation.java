package id.tatakelola.model.asset;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An allocation of bandwidth (<i>alokasi bandwidth</i>).
 *
 * @param id a stable slug
 * @param bandwidth how much; null when not known
 * @param basis in total or for each site; null when the statement can be read in two ways
 * @param validity the days on which it holds; null when not known
 */
public record BandwidthAllocation(
        String id,
        @Nullable Bandwidth bandwidth,
        @Nullable AllocationBasis basis,
        @Nullable Validity validity) implements Fact {
    /** Checks the components. */
    public BandwidthAllocation {
        Checks.id(id);
    }
}

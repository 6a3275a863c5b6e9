package id.tatakelola.model.asset;

/** What an allocation is of (<i>dasar alokasi</i>). */
public enum AllocationBasis {
    /** For all sites together. */
    TOTAL,
    /** For each site. */
    PER_SITE
}

package id.tatakelola.maturity;

/**
 * Where a part of an instrument was read (<i>sumber</i>).
 *
 * @param confidence how sure it is
 * @param source the id of an {@link InstrumentSource} of the same instrument
 */
public record Provenance(Confidence confidence, String source) {}

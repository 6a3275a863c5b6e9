package id.tatakelola.maturity;

/**
 * A text that an instrument was read in (<i>sumber</i>).
 *
 * @param id a slug
 * @param title what it is
 * @param address where it is to be found
 */
public record InstrumentSource(String id, String title, String address) {}

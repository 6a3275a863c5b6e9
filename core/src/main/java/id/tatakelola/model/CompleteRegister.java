package id.tatakelola.model;

/**
 * A declaration that all facts of a type are recorded (<i>register lengkap</i>): nothing of that type exists that the
 * portfolio does not hold.
 *
 * @param factType the simple name of the fact type
 * @param validity the days for which it is complete, both inclusive
 * @param sourceId who says so: the id of a {@code Source}, or {@link Fact#NONE} when the city says so itself
 */
public record CompleteRegister(String factType, Validity validity, String sourceId) {}

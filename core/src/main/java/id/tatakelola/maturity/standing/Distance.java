package id.tatakelola.maturity.standing;

import id.tatakelola.maturity.Fraction;
import id.tatakelola.model.maturity.IndexValue;

/**
 * How far the city is from a value, a target or last year's result (<i>selisih</i>).
 *
 * @param value the value, which is not null
 * @param least the least that the city has more, negative when it has less
 * @param most the most that it may have more; the same as the least when its index is known
 */
public record Distance(IndexValue value, Fraction least, Fraction most) {}

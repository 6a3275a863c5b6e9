/**
 * The ladders of indicators, and where an agency stands on them. Start at {@link id.tatakelola.maturity.ladder.Ladder}.
 *
 * <pre>{@code
 * IndicatorRating rating = ladder.rating(25, Verdicts.of(result));
 * rating.nextConditions(); // what is missing for the next level
 * }</pre>
 */
@NullMarked
package id.tatakelola.maturity.ladder;

import org.jspecify.annotations.NullMarked;

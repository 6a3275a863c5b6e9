/**
 * Where a city stands by an instrument: levels by criteria and levels given, index, distance from targets, change since
 * the year before. Start at {@link id.tatakelola.maturity.standing.Assessor}.
 *
 * <pre>{@code
 * Assessment assessment = new Assessor(Instruments.all(), List.of(Instruments.ladder("spbe-2020")))
 *         .assess(result, portfolio);
 * }</pre>
 */
@NullMarked
package id.tatakelola.maturity.standing;

import org.jspecify.annotations.NullMarked;

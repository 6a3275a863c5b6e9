/**
 * How mature the ICT governance of an agency is (<i>tingkat kematangan</i>), by the instrument of the year: exact
 * arithmetic over an {@link id.tatakelola.maturity.Instrument} that is data. Start at
 * {@link id.tatakelola.maturity.MaturityIndex}; the shipped instruments are {@code Instruments} of module rules.
 *
 * <pre>{@code
 * Levels levels = Levels.of(instrument, Map.of(1, BigDecimal.ONE, 2, BigDecimal.TWO));
 * MaturityIndex index = MaturityIndex.of(levels, instrument.edition(2023));
 * }</pre>
 */
@NullMarked
package id.tatakelola.maturity;

import org.jspecify.annotations.NullMarked;

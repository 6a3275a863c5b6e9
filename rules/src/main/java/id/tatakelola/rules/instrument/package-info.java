/**
 * How the tables of an instrument are read, for module rules itself; applications ask {@link
 * id.tatakelola.rules.Instruments}. Start at {@link id.tatakelola.rules.instrument.InstrumentReader}.
 *
 * <pre>{@code
 * Instrument instrument = InstrumentReader.read("spbe-2020", file -> textOf("instruments/" + file));
 * }</pre>
 */
@NullMarked
package id.tatakelola.rules.instrument;

import org.jspecify.annotations.NullMarked;

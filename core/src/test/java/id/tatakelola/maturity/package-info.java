/** Maturity in small: {@link id.tatakelola.maturity.SmallInstrument}. */
@NullMarked
package id.tatakelola.maturity;

import org.jspecify.annotations.NullMarked;

/** Levels in, indexes and plans out, on instruments of a few indicators. */
@NullMarked
package id.tatakelola.io.maturity;

import org.jspecify.annotations.NullMarked;

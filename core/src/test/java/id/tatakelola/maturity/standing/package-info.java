/** Tests of where a city stands. */
@NullMarked
package id.tatakelola.maturity.standing;

import org.jspecify.annotations.NullMarked;

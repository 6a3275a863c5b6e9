/** Instruments as they ship, held against what was published. */
@NullMarked
package id.tatakelola.rules.instrument;

import org.jspecify.annotations.NullMarked;

/** Tests of ladders. */
@NullMarked
package id.tatakelola.maturity.ladder;

import org.jspecify.annotations.NullMarked;

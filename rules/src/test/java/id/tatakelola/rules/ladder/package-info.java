/** Tests of the ladders: each level of each indicator, and each gap that stops the climb. */
@NullMarked
package id.tatakelola.rules.ladder;

import org.jspecify.annotations.NullMarked;

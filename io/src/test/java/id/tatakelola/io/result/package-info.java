/** Tests of the result formats. */
@NullMarked
package id.tatakelola.io.result;

import org.jspecify.annotations.NullMarked;

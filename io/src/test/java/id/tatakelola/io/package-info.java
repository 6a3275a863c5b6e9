/** Tests of reading portfolios. */
@NullMarked
package id.tatakelola.io;

import org.jspecify.annotations.NullMarked;

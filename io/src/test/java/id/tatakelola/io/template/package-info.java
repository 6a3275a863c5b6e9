/** Tests of empty portfolios. */
@NullMarked
package id.tatakelola.io.template;

import org.jspecify.annotations.NullMarked;

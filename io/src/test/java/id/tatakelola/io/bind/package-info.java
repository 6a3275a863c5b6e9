/** Tests of binding facts. */
@NullMarked
package id.tatakelola.io.bind;

import org.jspecify.annotations.NullMarked;

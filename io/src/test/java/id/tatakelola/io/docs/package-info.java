/** The generated pages of {@code docs/} and their tests. */
@NullMarked
package id.tatakelola.io.docs;

import org.jspecify.annotations.NullMarked;

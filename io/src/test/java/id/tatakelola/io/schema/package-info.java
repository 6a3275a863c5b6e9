/** Tests of the schema of portfolios. */
@NullMarked
package id.tatakelola.io.schema;

import org.jspecify.annotations.NullMarked;

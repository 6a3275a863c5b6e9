/** Plans, held against exhaustive search. */
@NullMarked
package id.tatakelola.maturity.plan;

import org.jspecify.annotations.NullMarked;

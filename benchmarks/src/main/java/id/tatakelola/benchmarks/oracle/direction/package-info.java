/**
 * The rules of direction in plain Java. Start at {@link id.tatakelola.benchmarks.oracle.direction.DirectionRules}.
 *
 * <pre>{@code
 * List<OracleRule> rules = DirectionRules.all();
 * }</pre>
 */
@NullMarked
package id.tatakelola.benchmarks.oracle.direction;

import org.jspecify.annotations.NullMarked;

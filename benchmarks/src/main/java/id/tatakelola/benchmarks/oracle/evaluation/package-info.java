/**
 * The rules of evaluation in plain Java. Start at {@link id.tatakelola.benchmarks.oracle.evaluation.EvaluationRules}.
 *
 * <pre>{@code
 * List<OracleRule> rules = EvaluationRules.all();
 * }</pre>
 */
@NullMarked
package id.tatakelola.benchmarks.oracle.evaluation;

import org.jspecify.annotations.NullMarked;

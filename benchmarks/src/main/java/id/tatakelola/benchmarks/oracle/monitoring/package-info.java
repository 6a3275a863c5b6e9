/**
 * The rules of monitoring in plain Java. Start at {@link id.tatakelola.benchmarks.oracle.monitoring.MonitoringRules}.
 *
 * <pre>{@code
 * List<OracleRule> rules = MonitoringRules.all();
 * }</pre>
 */
@NullMarked
package id.tatakelola.benchmarks.oracle.monitoring;

import org.jspecify.annotations.NullMarked;

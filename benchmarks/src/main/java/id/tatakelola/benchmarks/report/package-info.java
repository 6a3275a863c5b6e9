/**
 * Runs the measurements and writes what came out. Start at {@link id.tatakelola.benchmarks.report.Measure}, from the root
 * of the repository:
 *
 * <pre>{@code
 * mvn -q -Pfast -DskipTests package
 * java -cp benchmarks/target/benchmarks.jar id.tatakelola.benchmarks.report.Measure 2026-11-24 short
 * }</pre>
 */
@NullMarked
package id.tatakelola.benchmarks.report;

import org.jspecify.annotations.NullMarked;

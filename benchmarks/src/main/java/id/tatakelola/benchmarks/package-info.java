/**
 * Measurements. Build with {@code mvn -q -Pfast -DskipTests package} and run from the root of the repository:
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar CheckBenchmark
 * }</pre>
 *
 * <p>All witnesses at once, written as a page and a plot: {@link id.tatakelola.benchmarks.report.Measure}.
 */
package id.tatakelola.benchmarks;

/**
 * Measurements. Build with {@code mvn -q -Pfast -DskipTests package} and run from the root of the repository:
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar CheckBenchmark
 * }</pre>
 */
package id.tatakelola.benchmarks;

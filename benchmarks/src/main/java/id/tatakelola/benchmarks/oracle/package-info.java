/**
 * The shipped rules once more, by hand and in plain Java, as a third witness and as the yardstick for speed. Start at
 * {@link id.tatakelola.benchmarks.oracle.Oracle}; the rules are in the packages below, by mechanism.
 *
 * <pre>{@code
 * Map<String, Verdicts> verdicts = Oracle.of(RulePacks.all()).check(portfolio, LocalDate.of(2019, 10, 27));
 * }</pre>
 */
@NullMarked
package id.tatakelola.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;

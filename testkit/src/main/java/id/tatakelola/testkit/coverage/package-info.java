/**
 * How much of a rule its cases try; {@code docs/testing.md} defines it. Start at
 * {@link id.tatakelola.testkit.coverage.PackCoverage}, which {@link id.tatakelola.testkit.pack.PackTest} measures.
 *
 * <pre>{@code
 * PackCoverage coverage = report.coverage();
 * Share conditions = coverage.share(Aspect.CONDITION); // 214 of 220
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.coverage;

import org.jspecify.annotations.NullMarked;

/**
 * The engine: {@link id.tatakelola.engine.GovernanceEngine} checks a portfolio with rule packs as of a day.
 *
 * <pre>{@code
 * GovernanceEngine engine = GovernanceEngine.load(RulePacks.all());
 * CheckResult result = engine.check(portfolio, LocalDate.of(2026, 11, 24));
 * }</pre>
 *
 * <p>What comes out is in {@link id.tatakelola.engine.result}, what goes in is in {@link id.tatakelola.engine.pack}.
 */
@NullMarked
package id.tatakelola.engine;

import org.jspecify.annotations.NullMarked;

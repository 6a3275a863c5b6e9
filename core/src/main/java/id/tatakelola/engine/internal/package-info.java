/**
 * The evaluator: plans made ready to run, and a check over them. Not for applications.
 *
 * <pre>{@code
 * new LoadedPacks(packs, FactTypes.standard(), EngineLimits.STANDARD).check(portfolio, asOf);
 * }</pre>
 */
@NullMarked
package id.tatakelola.engine.internal;

import org.jspecify.annotations.NullMarked;

/**
 * The three laws of three-valued rules, tried on random cities. Start at {@link id.tatakelola.testkit.law.LawTrial}.
 *
 * <pre>{@code
 * String broken = new LawTrial(packs, types, drlByFile).run(seed, 20_000);
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.law;

import org.jspecify.annotations.NullMarked;

/**
 * The shipped rule packs: {@link id.tatakelola.rules.RulePacks}.
 *
 * <pre>{@code
 * GovernanceEngine engine = GovernanceEngine.load(RulePacks.all());
 * }</pre>
 */
@NullMarked
package id.tatakelola.rules;

import org.jspecify.annotations.NullMarked;

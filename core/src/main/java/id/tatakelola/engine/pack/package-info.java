/**
 * Rule packs as applications handle them: {@link id.tatakelola.engine.pack.PackSet} is what an engine is loaded with.
 *
 * <pre>{@code
 * PackSet packs = RulePacks.all().without("bandwidth-of-a-link");
 * GovernanceEngine engine = GovernanceEngine.load(packs);
 * }</pre>
 */
@NullMarked
package id.tatakelola.engine.pack;

import org.jspecify.annotations.NullMarked;

/**
 * Other engines on the shipped rules, which only find: Drools as fast as it safely goes, Evrete and Easy Rules on the rules
 * that they can say. Start at {@link id.tatakelola.benchmarks.rivals.Rival}.
 *
 * <pre>{@code
 * Finder finder = Rival.EVRETE.finder(packs.only(Rival.EVRETE.rules()));
 * Hits hits = finder.find(portfolio, asOf);
 * }</pre>
 */
@NullMarked
package id.tatakelola.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;

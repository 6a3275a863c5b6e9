/**
 * Random cities and what can be erased from them. Start at {@link id.tatakelola.testkit.random.RandomCities}.
 *
 * <pre>{@code
 * City all = new RandomCities(packs, types, 4).complete(seed);
 * City less = new Erasure(types).erase(all, seed);
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.random;

import org.jspecify.annotations.NullMarked;

/**
 * Cities made longer or shorter. Start at {@link id.tatakelola.testkit.city.growth.ScaledCity}.
 *
 * <pre>{@code
 * Portfolio large = ScaledCity.like(city, 1).facts(100_000).unknownShare(0.1).openShare(0.2).build();
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.city.growth;

import org.jspecify.annotations.NullMarked;

/**
 * Invented cities, SYNTHETIC: a complete one in which every shipped rule is met by some subjects and broken by others,
 * and ones of any size for measurements. Start at {@link id.tatakelola.testkit.city.SyntheticCity}.
 *
 * <pre>{@code
 * Portfolio city = SyntheticCity.reference();
 * Portfolio large = SyntheticCity.of(1).facts(100_000).unknownShare(0.1).openShare(0.2).build();
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.city;

import org.jspecify.annotations.NullMarked;

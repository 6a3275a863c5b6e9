/**
 * What tests of rules and of applications share: {@link id.tatakelola.testkit.SmallCity}, and below it case files, the
 * verifier, random cities and the laws.
 *
 * <pre>{@code
 * Portfolio changed = SmallCity.portfolio().without(new FactRef("NetworkLink", "sambungan-roban"));
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit;

import org.jspecify.annotations.NullMarked;

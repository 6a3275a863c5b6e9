/**
 * The tests of packs as JUnit tests; the only package that needs JUnit. Start at
 * {@link id.tatakelola.testkit.junit.CaseTests}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *     return CaseTests.of(packs, FactTypes.standard(), Path.of("src/test/resources/my-pack"));
 * }
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.junit;

import org.jspecify.annotations.NullMarked;

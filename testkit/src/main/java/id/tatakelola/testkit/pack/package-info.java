/**
 * The tests of a pack, run without a test framework. Start at {@link id.tatakelola.testkit.pack.PackTest}.
 *
 * <pre>{@code
 * PackReport report = PackTest.of(packs, FactTypes.standard(), folder).run();
 * boolean good = report.passed() && report.coverage().rulesAnswered().ratio() == 1;
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.pack;

import org.jspecify.annotations.NullMarked;

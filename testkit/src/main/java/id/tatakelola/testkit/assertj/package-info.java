/**
 * Assertions on results for those who use AssertJ; the only package that needs it. Start at
 * {@link id.tatakelola.testkit.assertj.GovernanceAssertions}.
 *
 * <pre>{@code
 * assertThat(result)
 *         .explainedBy(engine, portfolio)
 *         .hasNotMet("application-without-backup")
 *         .on("sipkd")
 *         .citing("perpres-95-2018#pasal-40-ayat-4");
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.assertj;

import org.jspecify.annotations.NullMarked;

/**
 * The fluent verifier of one rule. Start at {@link id.tatakelola.testkit.verify.RuleVerifier}.
 *
 * <pre>{@code
 * RuleVerifier.of(packs, "application-without-backup").given(sipkd).asOf(day).cannotTell("sipkd");
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.verify;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the case that a case file lacks: a small variation of its facts in which a rule and a changed rule answer
 * differently. Start at {@link id.tatakelola.testkit.missing.MissingCase}.
 *
 * <pre>{@code
 * MissingCase.Found found = new MissingCase(file, runner).telling(mutant.plan()); // null when none was found
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.missing;

import org.jspecify.annotations.NullMarked;

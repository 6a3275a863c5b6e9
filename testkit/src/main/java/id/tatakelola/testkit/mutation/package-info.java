/**
 * Rules with one thing changed, to ask whether cases notice. Start at {@link id.tatakelola.testkit.mutation.Mutants};
 * {@code docs/testing.md} lists the changes.
 *
 * <pre>{@code
 * for (Mutant mutant : Mutants.of(plan)) {
 *     boolean noticed = runner.notices(file, mutant.plan());
 * }
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.mutation;

import org.jspecify.annotations.NullMarked;

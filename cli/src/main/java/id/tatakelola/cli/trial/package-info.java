/**
 * How the tests of an author's pack are told: {@link id.tatakelola.cli.trial.TrialText} and
 * {@link id.tatakelola.cli.trial.TrialJson}.
 *
 * <pre>{@code
 * out.print(new TrialText(Language.ID).of(new Trial(source, report, Set.of(), CoverageDemand.STANDARD)));
 * }</pre>
 */
@NullMarked
package id.tatakelola.cli.trial;

import org.jspecify.annotations.NullMarked;

/**
 * Case files: the tests of a rule as its author writes them. Start at {@link id.tatakelola.testkit.cases.CaseReader} and
 * {@link id.tatakelola.testkit.cases.CaseRunner}; {@code docs/testing.md} has the format.
 *
 * <pre>{@code
 * CaseFile file = CaseReader.read(yaml, "application-without-backup.cases.yaml", FactTypes.standard());
 * file.cases().forEach(one -> assertThat(runner.run(file, one)).isNull());
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.cases;

import org.jspecify.annotations.NullMarked;

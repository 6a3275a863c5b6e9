/**
 * Coverage as text, as a page and for tools. Start at {@link id.tatakelola.testkit.coverage.report.CoverageReports}.
 *
 * <pre>{@code
 * CoverageReports.write(report.coverage(), Path.of("target/coverage"), "src/main/resources/my-pack", Language.EN);
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.coverage.report;

import org.jspecify.annotations.NullMarked;

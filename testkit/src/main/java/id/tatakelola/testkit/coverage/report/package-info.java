/**
 * Coverage as text, as a page and for tools. Start at {@link id.tatakelola.testkit.coverage.report.CoverageReports}.
 *
 * <pre>{@code
 * CoverageReports.write(report.coverage(), Path.of("target/coverage"), "src/main/resources/my-pack");
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.coverage.report;

import org.jspecify.annotations.NullMarked;

/**
 * How results are put in words, shared by all engines: {@link id.tatakelola.engine.report.Narrator} and
 * {@link id.tatakelola.engine.report.Formats}. Applications need nothing here unless they print results themselves.
 *
 * <pre>{@code
 * Formats.day(result.asOf(), Language.ID); // 27 Oktober 2019
 * }</pre>
 */
@NullMarked
package id.tatakelola.engine.report;

import org.jspecify.annotations.NullMarked;

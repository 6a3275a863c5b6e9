/**
 * Results out: a {@link id.tatakelola.io.result.ResultFormat} puts what a check found into a form that people or
 * programs read. Start at {@link id.tatakelola.io.result.ResultFormats}.
 *
 * <pre>{@code
 * ResultContext context = ResultContext.of(portfolio, Language.ID);
 * ResultFormats.find("text").write(result, context, out);
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.result;

import org.jspecify.annotations.NullMarked;

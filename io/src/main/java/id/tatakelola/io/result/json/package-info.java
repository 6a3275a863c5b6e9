/**
 * Results as JSON of the published schema. Start at {@link id.tatakelola.io.result.json.JsonFormat}.
 *
 * <pre>{@code
 * ResultFormats.find("json").write(result, ResultContext.of(portfolio, Language.ID), System.out);
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.result.json;

import org.jspecify.annotations.NullMarked;

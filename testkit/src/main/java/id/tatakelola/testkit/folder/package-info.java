/**
 * Portfolios as folders. Start at {@link id.tatakelola.testkit.folder.CsvFolderWriter}.
 *
 * <pre>{@code
 * CsvFolderWriter.write(portfolio, asOf, "SYNTHETIC", folder);
 * }</pre>
 */
@NullMarked
package id.tatakelola.testkit.folder;

import org.jspecify.annotations.NullMarked;

/**
 * Portfolios in. {@link id.tatakelola.io.PortfolioReader} reads a folder or a document; results go out through
 * {@code id.tatakelola.io.result}.
 *
 * <pre>{@code
 * PortfolioDocument document = PortfolioReader.read(Path.of("examples/singkawang"));
 * Portfolio portfolio = document.portfolio();
 * }</pre>
 */
@NullMarked
package id.tatakelola.io;

import org.jspecify.annotations.NullMarked;

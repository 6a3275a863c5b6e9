/**
 * Empty portfolios to begin with. Start at {@link id.tatakelola.io.template.EmptyPortfolio}.
 *
 * <pre>{@code
 * Map<String, String> files = EmptyPortfolio.folder("Kota Contoh", FactTypes.standard());
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.template;

import org.jspecify.annotations.NullMarked;

/**
 * What a portfolio document may hold, as a JSON Schema made from the fact types. Start at
 * {@link id.tatakelola.io.schema.PortfolioSchema}.
 *
 * <pre>{@code
 * String schema = PortfolioSchema.of(FactTypes.standard());
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.schema;

import org.jspecify.annotations.NullMarked;

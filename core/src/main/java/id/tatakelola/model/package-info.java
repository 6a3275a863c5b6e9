/**
 * The typed model of ICT governance: a {@link id.tatakelola.model.Portfolio} of {@link id.tatakelola.model.Fact facts}.
 *
 * <pre>{@code
 * Portfolio city = Portfolio.of("Kota Singkawang", List.of(unit, link), List.of());
 * }</pre>
 *
 * <p>The fact types are in the packages below, by area; {@link id.tatakelola.model.FactModule} adds an application's own.
 */
@NullMarked
package id.tatakelola.model;

import org.jspecify.annotations.NullMarked;

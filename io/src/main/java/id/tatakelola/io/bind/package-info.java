/**
 * From rows to facts: {@link id.tatakelola.io.bind.FactBinder} turns values with positions into typed facts, or says
 * what is wrong with them.
 *
 * <pre>{@code
 * FactBinder binder = new FactBinder(FactTypes.standard());
 * Fact fact = binder.bind(type, row, problems); // null when problems were added
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.bind;

import org.jspecify.annotations.NullMarked;

/**
 * Facts on what oversees: sources and evidence, directives and progress, observations, ratings, waivers. Start at {@link id.tatakelola.model.oversight.Directive}.
 *
 * <pre>{@code
 * Directive fact = Directive.of("arahan-7", Fact.NONE, "Susun SLA layanan kritis");
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.oversight;

import org.jspecify.annotations.NullMarked;

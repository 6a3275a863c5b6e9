/**
 * Facts on what regulates: regulations, their domains and dated parameters. Start at {@link id.tatakelola.model.regulation.Regulation}.
 *
 * <pre>{@code
 * Regulation fact = Regulation.of("perwako-aplikasi", "Tata Kelola Aplikasi", RegulationKind.MAYORAL_REGULATION);
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.regulation;

import org.jspecify.annotations.NullMarked;

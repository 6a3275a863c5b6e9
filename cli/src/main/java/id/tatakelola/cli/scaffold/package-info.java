/**
 * Rule packs to begin with: {@link id.tatakelola.cli.scaffold.NewRule} gives the files of a rule whose cases pass, and
 * {@link id.tatakelola.cli.scaffold.NewPack} those of a pack around it.
 *
 * <pre>{@code
 * Map<String, String> files = NewPack.files("Kota Contoh", NewPack.EXAMPLE_SOURCE, wish);
 * }</pre>
 */
@NullMarked
package id.tatakelola.cli.scaffold;

import org.jspecify.annotations.NullMarked;

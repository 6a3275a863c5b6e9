/**
 * Rule packs before they are compiled: {@link id.tatakelola.drools.source.PackFolder} reads a folder.
 *
 * <pre>{@code
 * PackSource source = PackFolder.read(Path.of("my-pack"), Map.of());
 * }</pre>
 */
@NullMarked
package id.tatakelola.drools.source;

import org.jspecify.annotations.NullMarked;

/**
 * Texts with positions: YAML, JSON and CSV become {@link id.tatakelola.io.source.Node nodes} that know their line and
 * column, behind guards against files too large, too deep or not text at all.
 *
 * <pre>{@code
 * MapNode root = YamlDocument.parse(text, "portfolio.yaml", ReadLimits.STANDARD);
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.source;

import org.jspecify.annotations.NullMarked;

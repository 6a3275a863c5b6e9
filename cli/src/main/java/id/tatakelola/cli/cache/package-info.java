/**
 * What was compiled before and has not changed: {@link id.tatakelola.cli.cache.PackCache}.
 *
 * <pre>{@code
 * RulePack pack = PackCache.standard().pack(source, compiler::compile);
 * }</pre>
 */
@NullMarked
package id.tatakelola.cli.cache;

import org.jspecify.annotations.NullMarked;

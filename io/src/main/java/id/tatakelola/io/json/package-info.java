/**
 * How this module lays out JSON; for its own use. Start at {@link id.tatakelola.io.json.JsonLayout}.
 *
 * <pre>{@code
 * String json = JsonLayout.text(Map.of("name", "Kota Contoh"));
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.json;

import org.jspecify.annotations.NullMarked;

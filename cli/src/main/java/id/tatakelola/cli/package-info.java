/**
 * The {@code tatakelola} command. Start at {@link id.tatakelola.cli.Main}.
 *
 * <pre>{@code
 * int status = Main.run(out, err, "check", "examples/singkawang");
 * }</pre>
 */
@NullMarked
package id.tatakelola.cli;

import org.jspecify.annotations.NullMarked;

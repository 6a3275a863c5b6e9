/**
 * What changes from one check to another. Start at {@link id.tatakelola.engine.live.Changes}.
 *
 * <pre>{@code
 * Changes changes = Changes.between(lastMonth, today);
 * changes.findings().opened().forEach(f -> show(f.message().indonesian()));
 * changes.findings().closed().forEach(f -> tick(f.ruleId(), f.subject()));
 * }</pre>
 *
 * <p>{@link id.tatakelola.engine.LiveCheck} tells the changes of each edit; module {@code io} reads the
 * {@link id.tatakelola.engine.live.Snapshot} of a stored result.
 */
@NullMarked
package id.tatakelola.engine.live;

import org.jspecify.annotations.NullMarked;

/**
 * Results read back from the JSON that {@code id.tatakelola.io.result} writes, as far as changes need them. Start at
 * {@link id.tatakelola.io.stored.StoredResult}.
 *
 * <pre>{@code
 * StoredResult lastMonth = StoredResult.read(Path.of("hasil-oktober.json"));
 * Changes changes = Changes.between(lastMonth.snapshot(), Snapshot.of(result));
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.stored;

import org.jspecify.annotations.NullMarked;

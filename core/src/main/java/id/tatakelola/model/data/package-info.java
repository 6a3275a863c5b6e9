/**
 * Facts on data sets of the city. Start at {@link id.tatakelola.model.data.Dataset}.
 *
 * <pre>{@code
 * Dataset fact = Dataset.of("penduduk", "Jumlah Penduduk");
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.data;

import org.jspecify.annotations.NullMarked;
